import { dataOf, openTown } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })
beforeAll(async () => {
  await town.enrich('lin', 2_000)
})

/** A run that was killed keeps its lease for so long. */
const LEASE_MS = 120_000
const WEEK_MS = 7 * 86_400_000
/** How many vouchers a run lapsed; a run that failed anywhere is a failure here. */
const lapse = async (): Promise<number> => {
  const [fired] = await town.cloud.fireTimers('timers')
  const lapsed = fired && Reflect.get(Object(fired.returned), 'mall.lapseVouchers')
  if (typeof lapsed !== 'number') throw new Error('the job failed')
  return lapsed
}
const account = async () => dataOf(await town.as('lin').call('points.overview', {})).account
const stock = (rewardId = 'towel') => town.cloud.database.get('stocks', rewardId)

/** Vouchers like one that was redeemed, each a moment later. */
const moreLike = (voucherId: string, count: number) => {
  const [pattern] = town.cloud.database.find('vouchers', { _id: voucherId })
  const more = Array.from({ length: count }, (_, at) => ({
    ...pattern,
    _id: `more-${10 + at}`,
    code: `MORE${1000 + at}`,
    lapsesAt: Number(pattern?.lapsesAt) + 1 + at,
  }))
  town.cloud.database.insert('vouchers', more)
  return more
}

test('a voucher whose week is over becomes void, and its points come back once', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  town.cloud.clock.advance(WEEK_MS - 60_000)
  // The day's other jobs are done by the first of the two.
  expect([await lapse(), await lapse()]).toEqual([0, 0])
  // What is not due costs one look at the list, and touches no voucher.
  const looks = town.cloud.meter.recent().at(-1)?.operations ?? []
  expect(looks.filter(({ collection }) => collection === 'vouchers')).toHaveLength(1)
  town.cloud.clock.advance(60_000)
  expect([await lapse(), await lapse()]).toEqual([1, 0])
  expect(await account()).toMatchObject({ available: 2_020, held: 0 })
  expect(stock()).toMatchObject({ remaining: 60 })
  const { voucher, voidedAt } = dataOf(await town.as('lin').call('mall.voucher', { voucherId }))
  expect(voucher.state).toBe('lapsed')
  expect(voidedAt).not.toBeNull()
})

test('runs at once return each voucher’s points once', async () => {
  for (const rewardId of ['towel', 'gloves', 'cup', 'towel']) await town.redeem('lin', rewardId)
  town.cloud.clock.advance(WEEK_MS)
  await Promise.all(Array.from({ length: 4 }, () => town.cloud.fireTimers('timers')))
  expect(await account()).toMatchObject({ available: 2_020, held: 0 })
  expect(town.cloud.database.count('pointsEntries', { kind: 'release' })).toBe(4)
})

test('cancelling and lapsing at the same moment return the points once', async () => {
  // The cancelling call is let through past the end of the week, to meet the timer at the voucher itself.
  const late = await openTown({
    without: [
      {
        file: 'modules/mall/vouchers/cancel.ts',
        from: 'voidVoucher(tx, vouchers, voucher, {',
        to: 'voidVoucher(tx, vouchers, { ...voucher, lapsesAt: now + 1 }, {',
      },
    ],
  })
  await late.bind('lin')
  for (let round = 0; round < 4; round += 1) {
    const { voucherId } = await late.redeem('lin', 'towel')
    late.cloud.clock.advance(WEEK_MS)
    await Promise.all([
      late.as('lin').mutate('mall.cancel', { voucherId }),
      late.cloud.fireTimers('timers'),
      late.cloud.fireTimers('timers'),
    ])
    const { account: balance } = dataOf(await late.as('lin').call('points.overview', {}))
    expect(balance).toMatchObject({ available: 20, held: 0 })
    expect(late.cloud.database.get('stocks', 'towel')).toMatchObject({ remaining: 60 })
  }
  expect(late.cloud.database.count('pointsEntries', { kind: 'release' })).toBe(4)
  await late.close()
})

test('a run lapses one voucher after the other, those that lapsed first first, and what was done stays done when it is cut', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const more = moreLike(voucherId, 54)
  await town.cloud.database.update('stocks', { _id: 'towel' }, { $set: { stocked: 114 } })
  await town.cloud.database.update('stockMovements', { _id: 'towel-opening' }, { $set: { difference: 114 } })
  await town.cloud.database.update('pointsAccounts', { held: 15 }, { $set: { held: 55 * 15 } })
  town.cloud.clock.advance(WEEK_MS + 1_000)
  // Two are lapsed when the third is about to give its piece back.
  let returned = 0
  town.cloud.setFaults(({ collection, inTransaction }) => {
    if (collection === 'stocks' && inTransaction) returned += 1
    return returned === 3 ? { kind: 'killBefore' } : null
  })
  await expect(lapse()).rejects.toThrow()
  town.cloud.setFaults(null)
  expect(town.cloud.database.find('vouchers', { state: 'issued' }).map(({ _id }) => _id)).toEqual(
    more.slice(1).map(({ _id }) => _id),
  )
  town.cloud.clock.advance(LEASE_MS)
  expect([await lapse(), await lapse()]).toEqual([53, 0])
  expect(stock()).toMatchObject({ stocked: 114, remaining: 114 })
})

test('a person who calls the timer’s function sets nothing in motion', async () => {
  await town.redeem('lin', 'towel')
  town.cloud.clock.advance(WEEK_MS)
  const { reply, meter } = await town.cloud.call('timers', { person: 'lin', event: { Type: 'Timer' } })
  expect([reply, meter.requests]).toEqual([{}, 0])
})
