import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'

let town: Town
let linId: string
let sunId: string
beforeAll(async () => {
  town = await openTown()
  linId = (await town.bind('lin')).memberId
  sunId = await idOf('sun')
})
afterEach(() => expect(town.audit()).toEqual([]))
afterAll(() => town.close())

const idOf = async (handle: string): Promise<string> =>
  dataOf(await town.as(handle).call('member.whoAmI', {})).member?.memberId ?? ''
const adjust = (points: number, memberId = linId, by = 'sun') =>
  town.as(by).mutate('organisation.adjustPoints', { memberId, points, reason: '补记活动积分' })
const reverse = (entryId: string, by = 'sun') =>
  town.as(by).mutate('organisation.reverseEntry', { entryId, reason: '记错了人' })
const confirm = (proposalId: string, by = 'lu') => {
  const inputHash = town.cloud.database.get('proposals', proposalId)?.inputHash
  return town.as(by).mutate('organisation.confirm', { proposalId, inputHash: String(inputHash) })
}
const account = async (memberId = linId) =>
  dataOf(await town.as('sun').call('organisation.memberAccount', { memberId }))
const newestOf = async (kind: string) => (await account()).entries.find((entry) => entry.kind === kind)
const titleOf = (proposalId: string) => String(town.cloud.database.get('proposals', proposalId)?.title)

test('points move when a second admin agrees, not before, and the member reads why', async () => {
  const before = (await account()).account
  const { proposalId } = dataOf(await adjust(30))
  expect((await account()).account).toEqual(before)
  expect(titleOf(proposalId)).toContain(`可用 ${before.available} 分，办后可用 ${before.available + 30} 分`)
  dataOf(await confirm(proposalId))
  expect((await account()).account).toEqual({
    ...before,
    available: before.available + 30,
    honour: before.honour + 30,
  })
  const [line] = dataOf(await town.as('lin').call('points.overview', {})).entries
  expect(line).toMatchObject({ kind: 'adjustment', delta: 30, reason: '补记活动积分' })
  expect(line?.source).toMatchObject({ type: 'proposal', id: proposalId })
  const { rule } = dataOf(await town.as('lin').call('points.entry', { entryId: line?.entryId ?? '' }))
  expect(rule).toMatchObject({ title: '积分调整', version: 1 })
  const told = town.cloud.database.find('notices', { memberId: linId, kind: 'pointsAdjusted' })
  expect(told.map(({ subjectId }) => subjectId)).toEqual([line?.entryId])
})

test('what is not there is owed, and honour stays as it was', async () => {
  const before = (await account()).account
  const { proposalId } = dataOf(await adjust(-(before.available + 7)))
  expect(titleOf(proposalId)).toContain('办后可用 0 分、待扣 7 分')
  dataOf(await confirm(proposalId))
  expect((await account()).account).toEqual({ ...before, available: 0, owed: 7 })
  dataOf(await confirm(dataOf(await adjust(50)).proposalId))
  expect((await account()).account).toMatchObject({ available: 43, owed: 0 })
})

test('an entry is reversed once, out of what is there, and honour with it', async () => {
  const { account: before, entries } = await account()
  const bound = entries.find(({ ruleCode }) => ruleCode === 'BIND')
  const entryId = bound?.entryId ?? ''
  const [first, second] = [dataOf(await reverse(entryId)), dataOf(await reverse(entryId))]
  dataOf(await confirm(first.proposalId))
  expect(codeOf(await confirm(second.proposalId))).toBe('ENTRY_REVERSED')
  expect(codeOf(await reverse(entryId))).toBe('ENTRY_REVERSED')
  expect((await account()).account).toEqual({
    ...before,
    available: before.available - 20,
    honour: before.honour - 20,
  })
  const reversal = await newestOf('reversal')
  expect(reversal).toMatchObject({ delta: -20, source: { type: 'entry', id: entryId }, reason: '记错了人' })
  expect(codeOf(await reverse(reversal?.entryId ?? ''))).toBe('ENTRY_REVERSES')
})

test('a deduction that was wrong comes back; an earning that was spent is owed', async () => {
  const taken = dataOf(await adjust(-3))
  dataOf(await confirm(taken.proposalId))
  const deduction = await newestOf('adjustment')
  dataOf(await confirm(dataOf(await reverse(deduction?.entryId ?? '')).proposalId))
  expect((await newestOf('reversal'))?.delta).toBe(3)

  const { available } = (await account()).account
  dataOf(await confirm(dataOf(await adjust(40 - available)).proposalId))
  const granted = (await account()).entries.find(({ delta, kind }) => kind === 'adjustment' && delta > 0)
  await town.redeem('lin', 'gloves')
  const { account: before } = await account()
  dataOf(await confirm(dataOf(await reverse(granted?.entryId ?? '')).proposalId))
  const points = granted?.delta ?? 0
  expect((await account()).account).toMatchObject({
    held: 30,
    available: Math.max(0, before.available - points),
    owed: Math.max(0, points - before.available),
  })
})

test('what redeeming wrote is undone by cancelling alone', async () => {
  const hold = await newestOf('hold')
  expect(codeOf(await reverse(hold?.entryId ?? ''))).toBe('ENTRY_KEPT')
})

test('nobody decides on his own points, neither first nor second, nor twice', async () => {
  expect(codeOf(await adjust(10, sunId))).toBe('OWN_ACCOUNT')
  const { proposalId } = dataOf(await adjust(10, sunId, 'lu'))
  expect(codeOf(await confirm(proposalId, 'sun'))).toBe('OWN_ACCOUNT')
  expect(codeOf(await confirm(proposalId, 'lu'))).toBe('OWN_PROPOSAL')
  await town.enrich('sun', 10)
  const [own] = town.cloud.database.find('pointsEntries', { memberId: sunId })
  expect(codeOf(await reverse(String(own?._id)))).toBe('OWN_ACCOUNT')
  const reversal = dataOf(await reverse(String(own?._id), 'lu'))
  expect(codeOf(await confirm(reversal.proposalId, 'sun'))).toBe('OWN_ACCOUNT')
})

test('two who confirm at once move points once', async () => {
  const before = (await account()).account
  const { proposalId } = dataOf(await adjust(11))
  const answers = await Promise.all([confirm(proposalId), confirm(proposalId)])
  expect(answers.filter(({ reply }) => reply.ok).length).toBe(1)
  const { available, owed } = (await account()).account
  expect(available - owed).toBe(before.available - before.owed + 11)
})

test.each([0, 0.5, 1_001, -1_001, '10'])('%p points are no adjustment', async (points) => {
  const input = { memberId: linId, points, reason: '补记' }
  const key = 'no-adjustment-of-these-points'
  expect(codeOf(await town.as('sun').send('organisation.adjustPoints', input, key))).toBe('INVALID_INPUT')
})

test('only admins see an account, correct it and confirm', async () => {
  const of = { memberId: linId }
  expect(codeOf(await town.as('lin').call('organisation.memberAccount', of))).toBe('FORBIDDEN')
  expect(codeOf(await adjust(10, sunId, 'lin'))).toBe('FORBIDDEN')
})
