import { randomUUID } from 'node:crypto'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })

const WEEK_MS = 7 * 86_400_000
const cancel = (voucherId: string, handle = 'lin', key: string = randomUUID()) =>
  town.as(handle).mutate('mall.cancel', { voucherId }, key)
const overview = async () => dataOf(await town.as('lin').call('points.overview', {}))
const stock = () => town.cloud.database.get('stocks', 'towel')
const untouched = { stocked: 60, remaining: 60 }

test('points, piece and yearly limit come back, and the statement says so', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  expect(dataOf(await cancel(voucherId))).toEqual({ voucherId, returnedPoints: 15, available: 20 })
  expect(stock()).toMatchObject(untouched)
  const { account, entries } = await overview()
  expect(account).toMatchObject({ available: 20, held: 0, honour: 20, lots: [{ left: 20 }] })
  expect(entries.map(({ kind, delta }) => [kind, delta])).toEqual([
    ['release', 15],
    ['hold', -15],
    ['earning', 20],
  ])
  expect(entries.reduce((sum, { delta }) => sum + delta, 0)).toBe(account.available)
  expect(dataOf(await town.as('lin').call('mall.reward', { rewardId: 'towel' })).redeemedThisYear).toBe(0)
  const { voucher, progress } = dataOf(await town.as('lin').call('mall.voucher', { voucherId }))
  expect(voucher.state).toBe('cancelled')
  expect(progress).toMatchObject({ history: [{ step: 'redeem' }, { step: 'cancel' }], open: [], next: null })
})

test('a second cancelling brings nothing, and ten at once bring it once', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const answers = await Promise.all(Array.from({ length: 10 }, () => cancel(voucherId)))
  expect(answers.filter(({ reply }) => reply.ok)).toHaveLength(1)
  expect(new Set(answers.filter(({ reply }) => !reply.ok).map(codeOf))).toEqual(new Set(['VOUCHER_VOID']))
  expect((await overview()).account).toMatchObject({ available: 20, held: 0 })
  expect(stock()).toMatchObject(untouched)
})

test('a used voucher stays used', async () => {
  const { voucherId, code } = await town.redeem('lin', 'towel')
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }))
  expect(codeOf(await cancel(voucherId))).toBe('VOUCHER_USED')
})

test('somebody else’s voucher answers like one that does not exist', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  await town.bind('xu')
  expect(codeOf(await cancel(voucherId, 'xu'))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('xu').call('mall.voucher', { voucherId }))).toBe('NOT_FOUND')
  expect(codeOf(await cancel('no-such-voucher'))).toBe('NOT_FOUND')
})

test('points that would expire within 30 days come back into a lot that lasts', async () => {
  const year = new Date(town.cloud.clock.now() + 8 * 3_600_000).getUTCFullYear()
  town.cloud.clock.set(Date.parse(`${year + 1}-03-28T12:00:00+08:00`))
  const { voucherId } = await town.redeem('lin', 'towel')
  dataOf(await cancel(voucherId))
  const { lots } = (await overview()).account
  expect(lots.map((lot) => [lot.year, lot.left])).toEqual([
    [year, 5],
    [year + 1, 15],
  ])
})

test('own vouchers are listed newest first, with the state of this moment', async () => {
  await town.enrich('lin', 100)
  const first = await town.redeem('lin', 'towel')
  town.cloud.clock.advance(WEEK_MS - 1_000)
  const second = await town.redeem('lin', 'gloves')
  town.cloud.clock.advance(1_000)
  const { vouchers } = dataOf(await town.as('lin').call('mall.vouchers', {}))
  expect(vouchers.map(({ voucherId, state }) => [voucherId, state])).toEqual([
    [second.voucherId, 'issued'],
    [first.voucherId, 'lapsed'],
  ])
  expect(codeOf(await cancel(first.voucherId))).toBe('VOUCHER_VOID')
})
