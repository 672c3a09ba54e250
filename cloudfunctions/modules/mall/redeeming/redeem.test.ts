import { randomUUID } from 'node:crypto'
import { meanwhile } from '../../../../e2e/meanwhile'
import { stockUp } from '../../../../e2e/stock-up'
import { codeOf, dataOf, openTown } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })

const redeem = (rewardId = 'towel', pickUpPointId = 'hq-desk', key: string = randomUUID()) =>
  town.as('lin').mutate('mall.redeem', { rewardId, pickUpPointId }, key)
const account = async (handle = 'lin') => dataOf(await town.as(handle).call('points.overview', {}))
const stock = (rewardId = 'towel') => town.cloud.database.get('stocks', rewardId)

test('points are held, one piece is taken, and the voucher can be shown', async () => {
  const { voucherId, code, lapsesAt, available } = dataOf(await redeem())
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
  expect(available).toBe(5)
  expect(stock()).toMatchObject({ stocked: 60, remaining: 59 })

  const { account: balance, entries } = await account()
  expect(balance).toMatchObject({ available: 5, held: 15, honour: 20 })
  expect(entries[0]).toMatchObject({ kind: 'hold', delta: -15, balanceAfter: 5, ruleTitle: '兑换冻结' })
  expect(entries[0]?.source).toEqual({ type: 'voucher', id: voucherId, title: '纯棉毛巾' })
  expect(entries.reduce((sum, { delta }) => sum + delta, 0)).toBe(balance.available)

  const shown = dataOf(await town.as('lin').call('mall.voucher', { voucherId }))
  expect(shown.qr.signed).toContain(`JLXY-V2~${code}~1~${voucherId}~hq-desk~`)
  expect(shown).toMatchObject({ code, pickUpPoint: { name: '总院服务台' } })
  expect(shown.voucher).toMatchObject({ state: 'issued', lapsesAt })
  expect(lapsesAt - shown.voucher.issuedAt).toBe(7 * 86_400_000)
})

test('a line of the statement says why points were held', async () => {
  dataOf(await redeem())
  const { entries } = await account()
  const { rule } = dataOf(await town.as('lin').call('points.entry', { entryId: entries[0]?.entryId ?? '' }))
  expect(rule).toMatchObject({ title: '兑换冻结', version: 1 })
})

test('without enough points nothing happens', async () => {
  expect(codeOf(await redeem('gloves'))).toBe('NOT_ENOUGH_POINTS')
  expect(stock('gloves')).toMatchObject({ remaining: 40 })
  expect((await account()).account).toMatchObject({ available: 20, held: 0 })
  expect(town.cloud.database.count('vouchers', {})).toBe(0)
})

test('points that have expired can no longer be spent', async () => {
  const { lots } = (await account()).account
  town.cloud.clock.set((lots[0]?.expiresAt ?? 0) + 1)
  expect(codeOf(await redeem())).toBe('NOT_ENOUGH_POINTS')
})

test('a reward that is off sale, or handed out elsewhere, or not there', async () => {
  await town.enrich('lin', 500)
  expect(codeOf(await redeem('umbrella', 'yizhou-gate'))).toBe('PICK_UP_ELSEWHERE')
  expect(codeOf(await redeem('umbrella', 'nowhere'))).toBe('PICK_UP_ELSEWHERE')
  expect(codeOf(await redeem('nothing'))).toBe('NOT_FOUND')
  await town.cloud.database.update('rewards', { _id: 'towel' }, { $set: { state: 'offSale' } })
  expect(codeOf(await redeem())).toBe('NOT_ON_SALE')
})

test('another union’s reward does not exist', async () => {
  await town.bind('shen')
  const answer = await town.as('shen').mutate('mall.redeem', { rewardId: 'towel', pickUpPointId: 'hq-desk' })
  expect(codeOf(answer)).toBe('NOT_FOUND')
})

test('a calendar year allows so many of one reward and no more', async () => {
  await town.enrich('lin', 1_000)
  expect(dataOf(await redeem('tape-set')).available).toBe(860)
  expect(codeOf(await redeem('tape-set'))).toBe('LIMIT_REACHED')
  const shown = dataOf(await town.as('lin').call('mall.reward', { rewardId: 'tape-set' }))
  expect(shown).toMatchObject({ yearLimit: 1, redeemedThisYear: 1 })
  const year = new Date(town.cloud.clock.now() + 8 * 3_600_000).getUTCFullYear()
  town.cloud.clock.set(Date.parse(`${year + 1}-01-01T00:00:00+08:00`))
  expect(dataOf(await redeem('tape-set')).available).toBe(700)
})

test('the same key redeems once, however often it is delivered', async () => {
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 8 }, () => redeem('towel', 'hq-desk', key)))
  expect(new Set(answers.map((answer) => dataOf(answer).voucherId)).size).toBe(1)
  expect(stock()).toMatchObject({ remaining: 59 })
  expect(codeOf(await redeem('gloves', 'hq-desk', key))).toBe('KEY_REUSED')
})

test('one member with points for one redeems one of many at once', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => redeem()))
  expect(answers.filter(({ reply }) => reply.ok)).toHaveLength(1)
  expect(new Set(answers.filter(({ reply }) => !reply.ok).map(codeOf))).toEqual(
    new Set(['NOT_ENOUGH_POINTS']),
  )
  expect((await account()).account).toMatchObject({ available: 5, held: 15 })
  expect(stock()).toMatchObject({ remaining: 59 })
})

test('a code that is taken is made anew', async () => {
  const unlucky = await openTown({
    without: [
      {
        file: 'modules/mall/redeeming/code.ts',
        from: "Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('')",
        // The first two codes are the same one: the second voucher meets it and takes the third.
        to: 'CODE_SIGNS[Math.floor((globalThis.turn = (globalThis.turn ?? -1) + 1) / 2)].repeat(CODE_LENGTH)',
      },
    ],
  })
  await unlucky.bind('lin')
  await unlucky.enrich('lin', 100)
  const codes = [await unlucky.redeem('lin', 'towel'), await unlucky.redeem('lin', 'towel')].map(
    ({ code }) => code,
  )
  expect(codes).toEqual(['22222222', '33333333'])
  expect(unlucky.cloud.database.get('stocks', 'towel')).toMatchObject({ remaining: 58 })
  await unlucky.close()
})

test.each([
  ['the last piece goes to somebody else', { remaining: 0 }, 'SOLD_OUT'],
  ['too many others are on their way', { pendingCount: 1_000 }, 'BUSY'],
])('where %s in the meantime, no voucher goes without its piece', async (_, fields, code) => {
  const taking = { action: 'database.modifyDocument', collection: 'stocks' }
  meanwhile(town.cloud, taking, () =>
    town.cloud.database.update('stocks', { _id: 'towel' }, { $set: fields }),
  )
  expect(codeOf(await redeem())).toBe(code)
  expect(stock()).toMatchObject(fields)
  expect(town.cloud.database.count('vouchers', {})).toBe(0)
  expect((await account()).account).toMatchObject({ available: 20, held: 0 })
})

test('a limit that another call reaches in the meantime holds', async () => {
  await town.enrich('lin', 1_000)
  const { database } = town.cloud
  const [known] = database.find('pointsAccounts', { available: { $gt: 1_000 } })
  const yearIs = (year: unknown) => database.update('pointsAccounts', { _id: known?._id }, { $set: { year } })
  dataOf(await redeem('tape-set'))
  const reached = database.get('pointsAccounts', String(known?._id))?.year
  await yearIs(known?.year ?? null)
  meanwhile(town.cloud, { action: 'database.startTransaction' }, () => yearIs(reached))
  expect(codeOf(await redeem('tape-set'))).toBe('LIMIT_REACHED')
  expect(database.count('vouchers', {})).toBe(1)
})

test('points that another call takes in the meantime are not there', async () => {
  const { database } = town.cloud
  const owner = { available: 20 }
  meanwhile(town.cloud, { action: 'database.startTransaction' }, () =>
    database.update('pointsAccounts', owner, { $set: { available: 3, lots: [{ year: 2026, left: 3 }] } }),
  )
  expect(codeOf(await redeem())).toBe('NOT_ENOUGH_POINTS')
  expect(database.count('vouchers', {})).toBe(0)
})

test('who is bound to be refused begins no transaction', async () => {
  const begun = () => town.cloud.meter.transactions().started
  const before = begun()
  expect(codeOf(await redeem('gloves'))).toBe('NOT_ENOUGH_POINTS')
  await stockUp(town.cloud, 'towel', 0)
  expect(codeOf(await redeem())).toBe('SOLD_OUT')
  expect(begun()).toBe(before)
})
