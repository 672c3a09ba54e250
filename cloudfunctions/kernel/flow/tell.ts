import type { FactsOf, NoticeKind } from '@contract/notice-kinds'
import type { Stored } from '../collection'
import type { Facts } from '../notices'
import { told } from '../told'
import type { Transaction } from '../transaction'

/** A step as who is told of it may read it. */
export type Act<D> = {
  readonly before: D
  /** With what the step has written. */
  readonly after: D
  readonly reason: string
  readonly at: number
}

type Words<D, K extends NoticeKind> = {
  /** Nobody where there is nobody to tell. */
  readonly to: (document: D) => string | null
  readonly facts: (act: Act<D>) => Facts & FactsOf<K>
  /** The id of the thing it is about, where that is not the case itself. */
  readonly about?: (document: D) => string
}

/** Somebody whom a step tells something. */
export type Telling<D = never> = { readonly kind: NoticeKind } & Words<D, never>

/** Says whom a step tells, and what. */
export const telling = <K extends NoticeKind, D>(kind: K, words: Words<D, K>): Telling<D> => ({
  kind,
  ...(words as Words<D, never>),
})

type Telt = Stored & { readonly history: readonly unknown[] }

/** Writes down, in the transaction of the step, whom it tells what. */
export const tellAll = async <D extends Telt>(
  tx: Transaction,
  tellings: readonly Telling<D>[],
  act: Act<D>,
): Promise<void> => {
  const { before, at: now } = act
  for (const { kind, to, facts, about } of tellings) {
    const memberId = to(before)
    if (!memberId) continue
    // A history grows no more once it is long: then the moment tells two notices apart.
    const which = {
      tenantId: before.tenantId,
      subjectId: about?.(before) ?? before._id,
      nth: now + before.history.length,
    }
    await told(tx, { ...which, memberId, kind, facts: facts(act) as never, now })
  }
}
