import { randomUUID } from 'node:crypto'
import { type ArrangedTown, arrange } from '../../e2e/arranged-town'
import { isRepeatable, readyCall, writingNames } from '../../e2e/calls'
import { pictureOf } from '../../e2e/picture'
import { stillOf } from '../../e2e/still'
import { openTown } from '../../e2e/town'

/** The pauses between two tries are left out: here they only take time. */
const WITHOUT_PAUSES = {
  file: 'kernel/transaction.ts',
  from: 'Math.random() * Math.min(',
  to: '0 * Math.min(',
}

let town: ArrangedTown
let reset: () => Promise<void>
beforeAll(async () => {
  town = await arrange(await openTown({ without: [WITHOUT_PAUSES] }))
  reset = stillOf(town.cloud)
})
beforeEach(async () => {
  await reset()
  town.putFilesBack()
})
afterAll(() => town.close())

test.each(writingNames)(
  '%s, where every try meets a conflict, is told BUSY and leaves nothing; later it goes through',
  async (name) => {
    const { handle, input } = await readyCall(town, name)
    await town.cloud.database.remove('rates', {})
    const key = isRepeatable(name) ? undefined : randomUUID()
    const send = async () => (await town.as(handle).send(name, input, key)).reply
    const before = pictureOf(town, false)
    town.cloud.setFaults(({ inTransaction }) => (inTransaction ? { kind: 'conflict' } : null))
    expect(await send()).toMatchObject({ ok: false, code: 'BUSY' })
    town.cloud.setFaults(null)
    expect(pictureOf(town, false)).toBe(before)
    expect(await send()).toMatchObject({ ok: true })
    expect(town.audit()).toEqual([])
  },
)
