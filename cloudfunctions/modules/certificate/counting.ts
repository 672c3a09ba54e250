import { system } from '../../kernel/actor'
import type { Declared, Page, Stored } from '../../kernel/collection'
import type { ItemJob } from '../../kernel/jobs/job'
import { type Learnt, learnt } from './learnt'

/** Documents that say of themselves, in `toCount`, that something was learnt and is not taken down yet. */
type Countable = Stored & { readonly toCount?: 0 | 1 }

type Source<T extends Countable> = Declared<T> & {
  readonly page: (
    actor: typeof system,
    query: {
      readonly index: 'toCount'
      readonly equals: { readonly toCount: 1 }
      readonly limit: number
      readonly after: string | undefined
      readonly fields: readonly 'tenantId'[]
    },
  ) => Promise<Page<Stored>>
}

/**
 * A timer's job over a collection as the timer sees it: takes down what was learnt. The mark falls in the same
 * transaction, so each thing is taken down once, wherever the job is cut.
 */
export const countingJob = <T extends Countable>(
  title: string,
  source: Source<T>,
  learntOf: (document: T) => Learnt,
): ItemJob => ({
  title,
  everyMinutes: 0,
  together: 2,
  items: (after, limit) =>
    source.page(system, { index: 'toCount', equals: { toCount: 1 }, limit, after, fields: ['tenantId'] }),
  each: async (tx, id, now) => {
    const document = await tx.get(source, id)
    if (document?.toCount !== 1) return false
    await tx.update(source, id, { toCount: 0 } as Partial<Omit<T, '_id' | 'tenantId'>>)
    await learnt(tx, learntOf(document), now)
    return true
  },
})
