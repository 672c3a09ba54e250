import { type ArrangedTown, arrange } from '../../e2e/arranged-town'
import { writingNames } from '../../e2e/calls'
import { cutEverywhere } from '../../e2e/cut-short'
import type { WritingName } from '../../e2e/modules/needs'
import { openTown } from '../../e2e/town'

const MALL = ['mall.redeem', 'mall.cancel', 'mall.writeOff'] as const

/** What moves points, pieces or seats is cut at every request; the rest at every third, and everywhere by the bench. */
const MOVERS: readonly WritingName[] = [
  ...(['member.bind', 'replay.flush', 'feedback.submit', 'feedback.adopt'] as const),
  ...MALL,
  ...(['class.enrol', 'class.leave'] as const),
]
const others = writingNames.filter((name) => !MOVERS.includes(name))

let town: ArrangedTown
beforeAll(async () => {
  town = await arrange(await openTown())
})
afterAll(() => town.close())

/** Look-up, transaction and commit: fewer cuts than these would mean that the faults never met the call. */
const cases = [
  ...MOVERS.map((name) => ({ name, kind: 'killAfter' as const, stride: 1, atLeast: 6 })),
  ...MALL.map((name) => ({ name, kind: 'killBefore' as const, stride: 1, atLeast: 8 })),
  ...others.map((name) => ({ name, kind: 'killAfter' as const, stride: 3, atLeast: 2 })),
]

test.each(cases)(
  '$name, dying at a request ($kind), leaves all or nothing, and a repeat ends it',
  async ({ name, kind, stride, atLeast }) => {
    const { points, violations } = await cutEverywhere(town, name, [kind], stride)
    expect(violations).toEqual([])
    expect(points).toBeGreaterThanOrEqual(atLeast)
  },
  120_000,
)
