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

/** One call delivered twice at once, as an impatient thumb or a retrying network does. */
export const sendTwice = async <N extends MutationName>(
  town: Town,
  handle: string,
  name: N,
  input: Input<N>,
) => {
  const key = randomUUID()
  const send = () => town.as(handle).mutate(name, input, key)
  return Promise.all([send(), send()])
}
