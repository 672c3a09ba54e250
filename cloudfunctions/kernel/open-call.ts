import { cloud } from './database'
import type { ParsedCall } from './parse-call'
import { refuseWith } from './procedure'
import { countTry } from './rate'
import { sentAhead } from './sent-ahead'
import { shaped } from './transact'

/** Where a call comes from, as the platform says; all of which it says nothing share one count. */
const source = (): string => `open:${cloud.getWXContext().CLIENTIP ?? 'unknown'}`

/**
 * A call that asks for no identity and uses none, even where there is one: the answer is the same for everybody
 * who holds the word it is asked with. Tries are counted by where they come from.
 */
export const runOpen = async ({ handler, input, name }: ParsedCall, now: number): Promise<unknown> => {
  const counting = handler.rate && sentAhead(countTry(source(), name, handler.rate, now))
  const running = sentAhead(
    handler.run({ input, now, refuse: refuseWith } as Parameters<typeof handler.run>[0]),
  )
  await counting
  return shaped(handler, await running)
}
