import { randomUUID } from 'node:crypto'
import type { Input, MutationName } from '../../contract/contract'
import type { Town } from '../../e2e/town'

/** Binding goes on in groups of this size, so that the peak of open transactions is the rush's own. */
const GROUP = 8

/** Binds members in groups. */
export const bindAll = async (town: Town, handles: readonly string[]): Promise<void> => {
  for (let at = 0; at < handles.length; at += GROUP)
    await Promise.all(handles.slice(at, at + GROUP).map((handle) => town.bind(handle)))
}

/** Times that a phone asks again, with the same key, where the platform gave no answer of the academy's. */
const MAX_TRIES = 5

const answered = async <A extends { readonly reply: { readonly ok: boolean } }>(
  send: () => Promise<A>,
): Promise<A> => {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    // No instance became free in time, or the wait was too long: the outcome is unknown, the key makes it safe.
    const answer = await send().catch(() => null)
    if (answer && typeof answer.reply.ok === 'boolean') return answer
  }
  throw new Error(`no answer after ${MAX_TRIES} tries`)
}

/** One call delivered so often at once, as an impatient thumb or a retrying network does. */
export const sendAtOnce = async <N extends MutationName>(
  town: Town,
  handle: string,
  name: N,
  input: Input<N>,
  times: number,
) => {
  const key = randomUUID()
  const send = () => answered(() => town.as(handle).mutate(name, input, key))
  return Promise.all(Array.from({ length: times }, send))
}
