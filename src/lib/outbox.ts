import type { MutationName } from '@contract/contract'
import { keptList } from './kept-list'
import { isOpen, type Outcome } from './outcome'
import { newKey } from './pending-key'

/** An act on its way. Its key is made once, before it is first sent, and goes with every repeat. */
export type Outgoing = { readonly key: string }

export type Answered<T extends Outgoing, N extends MutationName> = {
  readonly item: T
  readonly outcome: Outcome<N>
}

type Kind<T extends Outgoing, N extends MutationName> = {
  readonly slot: string
  /** What every item has, beside its key. */
  readonly fields: readonly (keyof T & string)[]
  /** Those that stay when one more comes; null where there is no room for it. */
  readonly roomFor: (kept: readonly T[]) => readonly T[] | null
  readonly send: (item: T) => Promise<Outcome<N>>
  /** What stays on the phone of one that was answered; nothing, where this is left out. */
  readonly afterwards?: (item: T, outcome: Outcome<N>) => T
  /** Which ones still wait; all, where this is left out. */
  readonly waits?: (item: T) => boolean
}

/** Acts that stay on this phone, under the key of their first sending, until the server has answered for them. */
export const createOutbox = <T extends Outgoing, N extends MutationName>({
  slot,
  fields,
  roomFor,
  send,
  afterwards,
  waits = () => true,
}: Kind<T, N>) => {
  const { all, write } = keptList<T>(slot, ['key', ...fields])

  const settle = (item: T, outcome: Outcome<N>): void => {
    const left = afterwards?.(item, outcome)
    write(all().flatMap((one) => (one.key === item.key ? (left ?? []) : one)))
  }

  const sendAll = async (): Promise<readonly Answered<T, N>[]> => {
    const answers: Answered<T, N>[] = []
    for (const item of all().filter(waits)) {
      const outcome = await send(item)
      // No answer: the others would get none either. What the server cannot answer now is sent again later.
      if (outcome.kind === 'unreachable') break
      if (!isOpen(outcome)) settle(item, outcome)
      answers.push({ item, outcome })
    }
    return answers
  }

  let tail: Promise<unknown> = Promise.resolve()

  return {
    /** Oldest first. */
    all,
    waiting: (): readonly T[] => all().filter(waits),
    /** Keeps one more, before it is sent. @returns null where the phone cannot hold it */
    put: (act: Omit<T, 'key'>, now: number): T | null => {
      const item = { ...act, key: newKey(now) } as T
      const room = roomFor(all())
      return room && write([...room, item]) ? item : null
    },
    /** Sends what waits, oldest first, one sending after the other. @returns what the server said to each */
    sendWaiting: (): Promise<readonly Answered<T, N>[]> => {
      const turn = tail.then(sendAll)
      tail = turn.catch(() => undefined)
      return turn
    },
  }
}

export type Outbox<T extends Outgoing, N extends MutationName> = ReturnType<typeof createOutbox<T, N>>
