import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const DAY_MS = 86_400_000

const town = townOfFile()
let memberId: string
beforeAll(async () => {
  memberId = (await town.bind('lin')).memberId
  await town.redeem('lin', 'towel')
})

/** @returns when the timers began to run */
const aDayLater = async (): Promise<number> => {
  town.cloud.clock.advance(DAY_MS)
  const begun = town.cloud.clock.now()
  await town.cloud.fireTimers('timers')
  return begun
}
const standing = async (handle = 'lin') => dataOf(await town.as(handle).call('ledger.standing', {}))
const audit = async (open = true) => dataOf(await town.as('sun').call('ledger.audit', { open }))
const change = (fields: object) =>
  town.cloud.database.update(
    'pointsAccounts',
    { _id: memberId },
    { $set: { ...fields, movedAt: town.cloud.clock.now() } },
  )

test('an account in order is found in order, and its member reads when', async () => {
  expect(await standing()).toEqual({ checkedAt: null, hasFinding: false })
  const begun = await aDayLater()
  const { runs, findings } = await audit()
  expect(findings).toEqual([])
  expect(runs.map(({ kind }) => kind)).toEqual(['daily', 'full'])
  for (const run of runs) expect(run).toMatchObject({ findings: 0 })
  expect(runs.find(({ kind }) => kind === 'full')?.accounts).toBeGreaterThan(1)
  const { checkedAt, hasFinding } = await standing()
  expect(hasFinding).toBe(false)
  expect(begun <= Number(checkedAt) && Number(checkedAt) <= town.cloud.clock.now()).toBe(true)
})

test('an account that moved since is checked the next day, one that did not is left to the sweep', async () => {
  await aDayLater()
  await change({ honour: 99 })
  await aDayLater()
  const { runs, findings } = await audit()
  expect(findings).toMatchObject([{ memberId, kind: 'honour', expected: '20', found: '99' }])
  expect(runs.find(({ kind }) => kind === 'daily')).toMatchObject({ accounts: 1, findings: 1 })
  expect(await standing()).toMatchObject({ hasFinding: true })
})

test('a finding stays until an admin says what was done, and opens again where it is still true', async () => {
  await change({ held: 3 })
  await aDayLater()
  await change({ held: 15 })
  await aDayLater()
  const [finding] = (await audit()).findings
  expect(finding).toMatchObject({ kind: 'held', expected: '15', found: '3' })
  const settle = (handle = 'sun') =>
    town.as(handle).mutate('ledger.settleFinding', { findingId: finding?.findingId ?? '', words: '已改回' })
  expect(codeOf(await settle('qian'))).toBe('FORBIDDEN')
  dataOf(await settle())
  expect(codeOf(await settle())).toBe('FINDING_SETTLED')
  expect((await audit()).findings).toEqual([])
  expect((await audit(false)).findings).toMatchObject([{ settledWords: '已改回' }])
  await change({ held: 4 })
  await aDayLater()
  expect((await audit()).findings).toMatchObject([{ kind: 'held', found: '4', settledWords: null }])
})

test('entries without an account are found by the sweep', async () => {
  await town.cloud.database.remove('pointsAccounts', { _id: memberId })
  await aDayLater()
  expect((await audit()).findings).toMatchObject([{ memberId, kind: 'noAccount' }])
})
