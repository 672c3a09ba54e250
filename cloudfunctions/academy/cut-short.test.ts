import { type ArrangedTown, arrange, writingNames } from '../../e2e/arrangements'
import { cutEverywhere } from '../../e2e/cut-short'
import { openTown } from '../../e2e/town'

/** Look-up, transaction and commit: fewer requests than this would mean that the faults never met the call. */
const MIN_POINTS = 5

let town: ArrangedTown
beforeAll(async () => {
  town = await arrange(await openTown())
})
afterAll(() => town.close())

test.each(writingNames)(
  '%s, dying after any request, leaves all or nothing, and a repeat ends it',
  async (name) => {
    const { points, violations } = await cutEverywhere(town, name, 'killAfter')
    expect(violations).toEqual([])
    expect(points).toBeGreaterThanOrEqual(MIN_POINTS)
  },
  120_000,
)
