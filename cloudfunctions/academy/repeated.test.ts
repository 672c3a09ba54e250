import { randomUUID } from 'node:crypto'
import { type ArrangedTown, arrange } from '../../e2e/arranged-town'
import { isRepeatable, readyCall, writingNames } from '../../e2e/calls'
import type { WritingName } from '../../e2e/modules/needs'
import { stillOf } from '../../e2e/still'
import { openTown } from '../../e2e/town'

const DAY_MS = 86_400_000
const AT_ONCE = 10

let town: ArrangedTown
let reset: () => Promise<void>
beforeAll(async () => {
  town = await arrange(await openTown())
  reset = stillOf(town.cloud)
})
beforeEach(async () => {
  await reset()
  town.putFilesBack()
})
afterAll(() => town.close())

/** A call that is bound to succeed, sent with one key as often as is asked for. @returns what was answered */
const readyToSend = async (name: WritingName) => {
  await town.cloud.database.remove('rates', {})
  const { handle, input } = await readyCall(town, name)
  const key = randomUUID()
  return async (times: number): Promise<string[]> => {
    const sending = Array.from({ length: times }, () => town.as(handle).send(name, input, key))
    return (await Promise.all(sending)).map(({ reply }) =>
      reply.ok ? JSON.stringify(reply.data) : reply.code,
    )
  }
}

test.each(writingNames.filter((name) => !isRepeatable(name)))(
  '%s, delivered ten times at once and again a day later, is done once and always answered alike',
  async (name) => {
    const send = await readyToSend(name)
    const answers = await send(AT_ONCE)
    town.cloud.clock.advance(DAY_MS)
    answers.push(...(await send(1)))
    expect(answers[0]).toMatch(/^\{/)
    expect(new Set(answers).size).toBe(1)
    expect(town.audit()).toEqual([])
  },
)
