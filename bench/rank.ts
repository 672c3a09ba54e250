import { boardIdOf } from '../cloudfunctions/modules/rank/board-id'
import { emptyCount, withMembers } from '../cloudfunctions/modules/rank/count'
import type { Ranked } from '../cloudfunctions/modules/rank/store'
import { dataOf, openTown, type Town } from '../e2e/town'
import { randomFrom } from '../localcloud/testing/random'

/**
 * What a look at the ranking reads, with forty thousand members and with four million: the count is built by the
 * job's own code from made-up members, the look is the real call. Each asked place is compared with the definition,
 * one more than there are members with more points: the same among the first hundred, below within one step.
 */
const TOP = 100
const BATCH = 100
const LOOKS = 200
const MAX_DOCUMENTS = 3
/** What every call reads before it knows who asks: one document each. */
const LOOK_UP = new Set(['tenants', 'identities'])

const CONTROL = {
  file: 'modules/rank/count.ts',
  from: 'steps.slice(step + 1)',
  to: 'steps.slice(step + 2)',
}

/** Points as an academy of some years has them: many with few, few with many. */
const honoursOf = (members: number): Float64Array => {
  const random = randomFrom(members)
  return Float64Array.from({ length: members }, () =>
    Math.floor(((random(1_000) * random(1_000)) / 1_000) * 4),
  )
}

const countOf = (honours: Float64Array) => {
  let count = emptyCount
  for (let at = 0; at < honours.length; at += BATCH) {
    const people = [...honours.subarray(at, at + BATCH)].map(
      (honour, n): Ranked => ({
        memberId: `m${String(at + n).padStart(8, '0')}`,
        honour,
        nameMasked: '林*',
        enterpriseName: '示例企业',
      }),
    )
    count = withMembers(count, people)
  }
  return count
}

/** Members with more points, for any number of points: from the sorted list, most first. */
const placeIn = (sorted: Float64Array, honour: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > honour) low = middle + 1
    else high = middle
  }
  return low + 1
}

/** Looks from many places. @returns documents read at most by one look, and looks that were told a wrong place */
const look = async (town: Town, members: number) => {
  const honours = honoursOf(members)
  const count = countOf(honours)
  const sorted = honours.toSorted((a, b) => b - a)
  const [account] = town.cloud.database.find('pointsAccounts', {}, { limit: 1, sort: [['_id', -1]] })
  if (!account) throw new Error('nobody has an account')
  const { tenantId } = account
  const board = {
    _id: boardIdOf(String(tenantId), 'all'),
    tenantId,
    ...count,
    countedAt: town.cloud.clock.now(),
  }
  await town.cloud.database.remove('rankBoards', {})
  town.cloud.database.insert('rankBoards', [board])
  const random = randomFrom(LOOKS)
  const places = [
    ...Array.from({ length: TOP + 20 }, (_, at) => at),
    ...Array.from({ length: LOOKS }, () => random(members)),
    members - 1,
  ]
  let [documents, wrong, widest] = [0, 0, 0]
  for (const at of places) {
    const honour = sorted[at] ?? 0
    await town.cloud.database.update('pointsAccounts', {}, { $set: { honour } })
    const answer = await town.as('lin').call('rank.board', { scope: 'all' })
    const { standing } = dataOf(answer)
    if (!standing) throw new Error('the board is not there')
    const { operations = [] } = town.cloud.meter.recent().at(-1) ?? {}
    const lookUp = operations.filter(({ collection }) => collection && LOOK_UP.has(collection)).length
    documents = Math.max(documents, answer.meter.documentsExamined - lookUp)
    const place = placeIn(sorted, honour)
    widest = Math.max(widest, standing.to - standing.from)
    const exact = standing.from === place && standing.to === place
    const within =
      standing.from <= place && place <= standing.to && standing.to - standing.from < standing.step.members
    if (at < TOP ? !exact : !within) wrong += 1
  }
  console.log(
    `${members} members: ${documents} documents a look, steps of ${count.width} points, ${wrong} of ${places.length} places wrong, at most ${widest} places wide`,
  )
  return { documents, wrong, stepPoints: count.width }
}

const lookAround = async (without: readonly (typeof CONTROL)[], sizes: readonly number[]) => {
  const town = await openTown({ without })
  await town.bind('lin')
  const results = []
  for (const members of sizes) results.push(await look(town, members))
  await town.close()
  return results
}

const run = async (): Promise<void> => {
  const [small, large] = await lookAround([], [40_000, 4_000_000])
  const [control] = await lookAround([CONTROL], [40_000])
  if (!small || !large || !control) throw new Error('a look is missing')
  const wrong = small.wrong + large.wrong
  const figures = { docs40k: small.documents, docs4m: large.documents, wrong, stepPoints: large.stepPoints }
  console.log(JSON.stringify({ ...figures, control: control.wrong }))
  const cheap = small.documents <= MAX_DOCUMENTS && large.documents <= MAX_DOCUMENTS
  process.exitCode = cheap && wrong === 0 && control.wrong > 0 ? 0 : 1
}

void run()
