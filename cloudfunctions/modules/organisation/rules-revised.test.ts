import type { Input } from '@contract/contract'
import { newClaim } from '../../../e2e/a-claim'
import { meanwhile } from '../../../e2e/meanwhile'
import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'
import { ids } from '../../kernel/ids'

const DAY_MS = 86_400_000
/** Longer than a function remembers rule books. */
const CACHE_MS = 31_000

let town: Town
let linId: string
beforeAll(async () => {
  town = await openTown()
  linId = (await town.bind('lin')).memberId
})
afterAll(() => town.close())

const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
const inDays = (days: number): string => dayOf(town.cloud.clock.now() + days * DAY_MS)

type Revision = Input<'organisation.reviseRules'>
const revise = (change: Partial<Revision> = {}, by = 'sun') =>
  town.as(by).mutate('organisation.reviseRules', {
    ...{ basedOn: 1, dayKey: inDays(10), notice: '示例规则', autoDailyCap: 30, reason: '年度修订' },
    rules: [{ code: 'FB_ADOPT', points: 25, tiers: null, dayCap: null }],
    ...change,
  })
const confirm = (proposalId: string, by = 'lu') => {
  const inputHash = String(town.cloud.database.get('proposals', proposalId)?.inputHash)
  return town.as(by).mutate('organisation.confirm', { proposalId, inputHash })
}
const books = () => town.cloud.database.find('ruleBooks', { tenantId: 'jiangshan' })
const overview = async () => dataOf(await town.as('lin').call('points.overview', {}))

test.each<[string, Partial<Revision>, string]>([
  ['from today on', { dayKey: '2026-01-01' }, 'RULES_TOO_EARLY'],
  ['over a version that is not the newest', { basedOn: 7 }, 'RULES_MOVED'],
  ['with nothing changed', { rules: [] }, 'RULES_UNCHANGED'],
  [
    'with a cap below one earning',
    { rules: [{ code: 'REPLAY', points: 9, tiers: null, dayCap: 8 }] },
    'RULES_WRONG',
  ],
  [
    'with a rule that nobody pays',
    { rules: [{ code: 'SHARE', points: 9, tiers: null, dayCap: null }] },
    'RULES_WRONG',
  ],
])('a version %s is refused', async (_, change, code) => {
  expect(codeOf(await revise(change))).toBe(code)
})

test('a version that is confirmed while its rival comes true is told so, and is no version', async () => {
  const { database } = town.cloud
  const { proposalId } = dataOf(await revise())
  const rival = { ...books()[0], _id: ids.derived('ruleBook', 'jiangshan', 2), version: 2 }
  meanwhile(town.cloud, { action: 'database.startTransaction' }, () =>
    database.insert('ruleBooks', [{ ...rival, effectiveFrom: town.cloud.clock.now() + 9 * DAY_MS }]),
  )
  expect(codeOf(await confirm(proposalId))).toBe('RULES_MOVED')
  town.cloud.setFaults(null)
  expect(books()).toHaveLength(2)
  await database.remove('ruleBooks', { _id: rival._id })
  town.cloud.clock.advance(CACHE_MS)
})

test('a version that two admins want begins on its day, and the past stays as it was', async () => {
  const [first] = books()
  const { proposalId } = dataOf(await revise())
  const rivals = [dataOf(await revise({ autoDailyCap: 40, dayKey: inDays(20) }))]
  // It would begin before the version that it does not know.
  rivals.push(dataOf(await revise({ autoDailyCap: 40, dayKey: inDays(9) })))
  const title = String(town.cloud.database.get('proposals', proposalId)?.title)
  expect(title).toContain('意见被采纳 20 → 25 分')
  expect(codeOf(await confirm(proposalId, 'sun'))).toBe('OWN_PROPOSAL')
  expect(books().length).toBe(1)

  dataOf(await confirm(proposalId))
  for (const rival of rivals) expect(codeOf(await confirm(rival.proposalId))).toBe('RULES_MOVED')
  expect(books().find(({ version }) => version === 1)).toEqual(first)
  town.cloud.clock.advance(60_000)
  const { ruleVersion, coming } = await overview()
  expect(ruleVersion).toBe(1)
  expect(coming).toMatchObject({ version: 2, changes: ['意见被采纳 20 → 25 分'] })
  expect(dayOf(coming?.effectiveFrom ?? 0)).toBe(inDays(10))

  town.cloud.clock.advance(10 * DAY_MS)
  expect(await overview()).toMatchObject({ ruleVersion: 2, coming: null })
  const words = { type: 'other', text: '示例意见', anonymousToEnterprise: false } as const
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', { ...words, pictures: [] }))
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '示例答复' }))
  expect(dataOf(await town.as('sun').mutate('feedback.adopt', { ticketId })).earnedPoints).toBe(25)
  const [line] = (await overview()).entries
  expect(
    dataOf(await town.as('lin').call('points.entry', { entryId: line?.entryId ?? '' })).rule.version,
  ).toBe(2)
  const [bound] = (await overview()).entries.filter(({ ruleCode }) => ruleCode === 'BIND')
  const old = dataOf(await town.as('lin').call('points.entry', { entryId: bound?.entryId ?? '' }))
  expect(old.rule.version).toBe(1)
  expect(town.audit()).toEqual([])
})

test('what is proposed too late no longer begins', async () => {
  const soon = dataOf(await revise({ basedOn: 2, dayKey: inDays(1), autoDailyCap: 35 }))
  town.cloud.clock.advance(2 * DAY_MS)
  expect(codeOf(await confirm(soon.proposalId))).toBe('RULES_TOO_EARLY')
})

test('an act of before is paid by the rules of its day', async () => {
  const claim = {
    ...newClaim(linId, town.cloud.clock.now()),
    dayKey: dayOf(town.cloud.clock.now() - 13 * DAY_MS),
  }
  const { claimId } = dataOf(await town.as('lu').mutate('claim.enter', claim))
  expect(dataOf(await town.as('sun').call('claim.one', { claimId })).ruleVersion).toBe(1)
})
