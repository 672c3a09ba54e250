import { type ArrangedTown, arrange, type WritingName, writingNames } from '../../e2e/arrangements'
import { cutEverywhere } from '../../e2e/cut-short'
import { openTown } from '../../e2e/town'

/** What moves points or pieces is cut at every request; the rest at every third, and everywhere by the bench. */
const MOVERS: readonly WritingName[] = [
  ...(['member.bind', 'replay.flush', 'feedback.submit', 'feedback.adopt'] as const),
  ...(['mall.redeem', 'mall.cancel', 'mall.writeOff'] as const),
]
const others = writingNames.filter((name) => !MOVERS.includes(name))

let town: ArrangedTown
beforeAll(async () => {
  town = await arrange(await openTown())
})
afterAll(() => town.close())

/** Look-up, transaction and commit: fewer cuts than these would mean that the faults never met the call. */
const cases = [
  ...MOVERS.map((name) => ({ name, stride: 1, atLeast: 6 })),
  ...others.map((name) => ({ name, stride: 3, atLeast: 2 })),
]

test.each(cases)(
  '$name, dying after a request, leaves all or nothing, and a repeat ends it',
  async ({ name, stride, atLeast }) => {
    const { points, violations } = await cutEverywhere(town, name, 'killAfter', stride)
    expect(violations).toEqual([])
    expect(points).toBeGreaterThanOrEqual(atLeast)
  },
  120_000,
)
