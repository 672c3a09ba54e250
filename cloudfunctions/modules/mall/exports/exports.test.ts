import { readSheetAt } from '../../../../e2e/read-sheet'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'
import { dayKeyOf } from '../../../kernel/day-key'

const town = townOfFile({ bound: ['lin'] })
beforeAll(async () => {
  await town.enrich('lin', 1_000)
})
afterEach(() => expect(town.audit()).toEqual([]))

const DAY_MS = 86_400_000
const today = () => dayKeyOf(town.cloud.clock.now())
const everything = () => ({ from: today(), to: today(), state: null, pickUpPointId: null })
const ask = async (input: Partial<ReturnType<typeof everything>> & object = {}) =>
  dataOf(await town.as('sun').mutate('mall.exportRedemptions', { ...everything(), ...input })).exportId
const exported = async (handle = 'sun') => dataOf(await town.as(handle).call('mall.exported', {})).exports
const link = (exportId: string, handle = 'sun') => town.as(handle).call('mall.exportLink', { exportId })
const runTimer = () => town.cloud.fireTimers('timers')
const rowsOf = async (exportId: string) => {
  const tabs = await readSheetAt(dataOf(await link(exportId)).url)
  return tabs.兑换记录?.slice(1) ?? []
}

test('a file holds the vouchers of its days, state and pick-up point, cell by cell', async () => {
  const first = await town.redeem('lin', 'towel')
  await town.redeem('lin', 'cup', 'yizhou-gate')
  dataOf(await town.as('qian').mutate('mall.writeOff', { code: first.code }))
  await town.cloud.database.update('vouchers', { _id: first.voucherId }, { $set: { title: '=cmd|calc' } })
  const all = await ask()
  const used = await ask({ state: 'used' as never })
  const gate = await ask({ pickUpPointId: 'yizhou-gate' as never })
  const earlier = await ask({ from: '2026-01-01', to: '2026-01-31' })
  expect(codeOf(await link(all))).toBe('NOT_FOUND')
  await runTimer()

  const rows = await rowsOf(all)
  expect(rows.map((row) => row.slice(1, 7))).toEqual([
    [first.code, "'=cmd|calc", 15, '林*舟', '总院服务台', '已核销'],
    [expect.any(String), expect.any(String), expect.any(Number), '林*舟', '一舟学院门卫室', '待核销'],
  ])
  const issuedAt = Number(town.cloud.database.get('vouchers', first.voucherId)?.issuedAt)
  // A sheet counts in days: its moments come back rounded.
  expect(Number(rows[0]?.[0]) / 1_000).toBeCloseTo((issuedAt + 8 * 3_600_000) / 1_000, 0)
  expect((await rowsOf(used)).map(([, code]) => code)).toEqual([first.code])
  expect((await rowsOf(gate)).map((row) => row[5])).toEqual(['一舟学院门卫室'])
  expect(await rowsOf(earlier)).toEqual([])
  expect((await exported()).map(({ progress, rows }) => [progress, rows])).toEqual([
    ['ready', 0],
    ['ready', 1],
    ['ready', 1],
    ['ready', 2],
  ])
})

test('it is the file of who asked for it, and of no other admin', async () => {
  const exportId = await ask()
  await runTimer()
  expect(await exported('lu')).toEqual([])
  expect(codeOf(await link(exportId, 'lu'))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('qian').call('mall.exported', {}))).toBe('FORBIDDEN')
})

test.each([
  { from: '2026-02-02', to: '2026-02-01' },
  { from: '2025-01-01', to: '2026-01-02' },
])('days that cannot be are refused: %p', async (days) => {
  const reply = await town.as('sun').mutate('mall.exportRedemptions', { ...everything(), ...days })
  expect(codeOf(reply)).toBe('PERIOD_REFUSED')
  expect(town.cloud.database.count('redemptionExports', {})).toBe(0)
})

test('a day later the file is gone', async () => {
  const exportId = await ask()
  await runTimer()
  const { url } = dataOf(await link(exportId))
  town.cloud.clock.advance(DAY_MS)
  expect(codeOf(await link(exportId))).toBe('NOT_FOUND')
  await runTimer()
  expect(await exported()).toEqual([])
  expect(town.cloud.database.count('redemptionExports', {})).toBe(0)
  await expect(readSheetAt(url)).rejects.toThrow()
})

test('a run that is cut writes the file again; one that never succeeds is given up, and the next is written', async () => {
  await town.redeem('lin', 'towel')
  const exportId = await ask()
  // The file is stored, and the third look in a transaction, which would say so, never comes.
  let looks = 0
  town.cloud.setFaults(({ collection, inTransaction }) => {
    if (collection === 'redemptionExports' && inTransaction) looks += 1
    return looks === 3 ? { kind: 'killBefore' } : null
  })
  await expect(runTimer()).rejects.toThrow()
  town.cloud.setFaults(null)
  town.cloud.clock.advance(300_000)
  await runTimer()
  expect(await exported()).toMatchObject([{ exportId, progress: 'ready', rows: 1 }])

  const poisoned = await ask()
  await town.cloud.database.update('redemptionExports', { _id: poisoned }, { $set: { tries: 3 } })
  const behind = await ask()
  await runTimer()
  expect(await exported()).toMatchObject([
    { exportId: behind, progress: 'ready' },
    { exportId: poisoned, progress: 'failed' },
    { exportId, progress: 'ready' },
  ])
})

test('ten thousand vouchers fit into a file, and it says so when there are more', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const [pattern] = town.cloud.database.find('vouchers', { _id: voucherId })
  const { tenantId: _, ...copied } = { ...pattern }
  // Of a union of its own, so that this one's books stay as they are.
  town.cloud.database.insert(
    'vouchers',
    Array.from({ length: 10_050 }, (__, at) => ({
      ...{ ...copied, tenantId: 'elsewhere', _id: `more-${at}`, code: `M${100_000 + at}` },
      issuedAt: Number(pattern?.issuedAt) + Math.floor(at / 7),
    })),
  )
  const exportId = await ask()
  await town.cloud.database.update(
    'redemptionExports',
    { _id: exportId },
    { $set: { tenantId: 'elsewhere' } },
  )
  await runTimer()
  expect(town.cloud.database.get('redemptionExports', exportId)).toMatchObject({
    progress: 'ready',
    isCut: true,
    rows: 10_000,
  })
  await town.cloud.database.remove('vouchers', { tenantId: 'elsewhere' })
})
