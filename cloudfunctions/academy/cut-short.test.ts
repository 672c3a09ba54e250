import { type ArrangedTown, arrange } from '../../e2e/arranged-town'
import { writingNames } from '../../e2e/calls'
import { cutAroundCommit, cutEverywhere } from '../../e2e/cut-short'
import type { WritingName } from '../../e2e/modules/needs'
import { openTown } from '../../e2e/town'

const MALL = ['mall.redeem', 'mall.cancel', 'mall.writeOff'] as const

/** What moves points, pieces or seats is cut at every request; the rest around the commit, and everywhere by the bench. */
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
const everywhere = [
  ...MOVERS.map((name) => ({ name, kind: 'killAfter' as const, atLeast: 6 })),
  ...MALL.map((name) => ({ name, kind: 'killBefore' as const, atLeast: 8 })),
]

test.each(everywhere)(
  '$name, dying at a request ($kind), leaves all or nothing, and a repeat ends it',
  async ({ name, kind, atLeast }) => {
    const { points, violations } = await cutEverywhere(town, name, [kind])
    expect(violations).toEqual([])
    expect(points).toBeGreaterThanOrEqual(atLeast)
  },
)

test.each(others)(
  '%s, dying around its commit, leaves all or nothing, and a repeat ends it',
  async (name) => {
    expect(await cutAroundCommit(town, name)).toEqual({ points: 3, violations: [] })
  },
)
