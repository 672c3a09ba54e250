import { randomUUID } from 'node:crypto'
import type { Input } from '@contract/contract'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'
import { MAX_POINTS } from '../catalogue/cards'

const town = townOfFile({ bound: ['lin'] })
afterEach(() => expect(town.audit()).toEqual([]))

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])
const CARD = {
  ...{ title: '电动螺丝刀', summary: '充电式', category: 'tool', cover: 'toolkit', pricePoints: 18 },
  ...{ yearLimit: 3, monthLimit: null, saleFrom: null, saleTo: null, pickUpPointIds: ['hq-desk'] },
} satisfies Omit<Input<'mall.addReward'>, 'picture'>

const sun = () => town.as('sun')
const add = async (changes: Partial<Input<'mall.addReward'>> = {}) =>
  dataOf(await sun().mutate('mall.addReward', { ...CARD, picture: null, ...changes })).rewardId
const move = (rewardId: string, kind: 'in' | 'correction', difference: number) =>
  sun().mutate('mall.moveStock', { kind, rewardId, difference, reason: '到货' })
const redeem = (rewardId: string) =>
  town.as('lin').mutate('mall.redeem', { rewardId, pickUpPointId: 'hq-desk' })
/** On sale with so many pieces. */
const sell = async (changes: Partial<Input<'mall.addReward'>> = {}, pieces = 5) => {
  const rewardId = await add(changes)
  dataOf(await move(rewardId, 'in', pieces))
  dataOf(await sun().mutate('mall.putOnSale', { rewardId, onSale: true }))
  return rewardId
}

test('a reward begins off sale and empty, then is stocked, sold and redeemed', async () => {
  const rewardId = await add()
  const offSale = dataOf(await sun().call('mall.deskRewards', { onSale: false })).rewards
  expect(offSale.map((reward) => [reward.rewardId, reward.stocked])).toEqual([[rewardId, 0]])
  expect(codeOf(await redeem(rewardId))).toBe('NOT_ON_SALE')
  dataOf(await sun().mutate('mall.putOnSale', { rewardId, onSale: true }))
  expect(codeOf(await redeem(rewardId))).toBe('SOLD_OUT')
  expect(dataOf(await move(rewardId, 'in', 5))).toMatchObject({ stocked: 5, remaining: 5 })
  expect(dataOf(await redeem(rewardId)).available).toBe(2)
  const { stocked, reward, movements } = dataOf(await sun().call('mall.deskReward', { rewardId }))
  expect([stocked, reward.remaining]).toEqual([5, 4])
  expect(movements).toMatchObject([{ kind: 'in', difference: 5, stockedAfter: 5, reason: '到货' }])
  const procedures = town.cloud.database
    .find('auditEntries', {})
    .flatMap(({ procedure }) => (String(procedure).startsWith('mall.') ? [procedure] : []))
  expect(procedures.sort()).toEqual(['mall.addReward', 'mall.moveStock', 'mall.putOnSale'])
})

test('a picture is moved out of the uploads and shown by a signed address', async () => {
  const picture = await town.upload('sun', '1.jpg', JPEG)
  const rewardId = await add({ picture })
  const { pictures } = dataOf(await town.as('gu').call('mall.pictures', { rewardIds: [rewardId, 'towel'] }))
  expect(pictures.map((one) => one.rewardId)).toEqual([rewardId])
  const shown = await fetch(new URL(pictures[0]?.url ?? '', town.url))
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(JPEG)
  const again = { ...CARD, rewardId, picture: { is: 'new', fileId: picture } } as const
  expect(codeOf(await sun().mutate('mall.editReward', again))).toBe('PICTURE_REFUSED')
  dataOf(await sun().mutate('mall.editReward', { ...CARD, rewardId, picture: { is: 'none' } }))
  expect(dataOf(await town.as('gu').call('mall.pictures', { rewardIds: [rewardId] })).pictures).toEqual([])
})

test('a sale that would end before it begins is refused, also of a reward that is there', async () => {
  const rewardId = await add()
  const reversed = { ...CARD, saleFrom: 2_000, saleTo: 1_000 }
  const refused = [
    await sun().mutate('mall.addReward', { ...reversed, picture: null }),
    await sun().mutate('mall.editReward', { ...reversed, rewardId, picture: { is: 'kept' } }),
  ]
  expect(refused.map(codeOf)).toEqual(['WINDOW_REVERSED', 'WINDOW_REVERSED'])
})

test('a union hands out at fifty pick-up points and no more', async () => {
  const one = town.cloud.database.get('pickUpPoints', 'hq-desk') ?? {}
  const known = town.cloud.database.count('pickUpPoints', { tenantId: 'jiangshan' })
  const more = Array.from({ length: MAX_POINTS - known }, (_, nth) => ({
    ...one,
    _id: `point-${nth}`,
    order: 1_000 + nth,
  }))
  town.cloud.database.insert('pickUpPoints', more as never)
  const place = { name: '示例领取点', address: '示例地址', hours: '每天' }
  expect(codeOf(await sun().mutate('mall.addPoint', place))).toBe('TOO_MANY_POINTS')
})

test('somebody else’s upload is no picture', async () => {
  const picture = await town.upload('lin', '1.jpg', JPEG)
  expect(codeOf(await sun().mutate('mall.addReward', { ...CARD, picture }))).toBe('PICTURE_REFUSED')
})

test('a new price counts from the next redeeming on; what is issued keeps its own', async () => {
  const rewardId = await sell({ pricePoints: 10 })
  const { voucherId } = dataOf(await redeem(rewardId))
  const dearer = { ...CARD, rewardId, pricePoints: 11, picture: { is: 'kept' } } as const
  dataOf(await sun().mutate('mall.editReward', dearer))
  expect(codeOf(await redeem(rewardId))).toBe('NOT_ENOUGH_POINTS')
  expect(dataOf(await town.as('lin').mutate('mall.cancel', { voucherId }))).toMatchObject({
    returnedPoints: 10,
    available: 20,
  })
  expect(dataOf(await redeem(rewardId)).available).toBe(9)
})

test('outside its window nobody redeems, and the card says why', async () => {
  const now = town.cloud.clock.now()
  const rewardId = await sell({ saleFrom: now + 60_000, saleTo: now + 120_000 })
  const sale = async () => dataOf(await town.as('lin').call('mall.reward', { rewardId })).reward.sale
  expect([await sale(), codeOf(await redeem(rewardId))]).toEqual(['before', 'NOT_YET_ON_SALE'])
  town.cloud.clock.advance(60_000)
  expect([await sale(), dataOf(await redeem(rewardId)).available]).toEqual(['open', 2])
  town.cloud.clock.advance(60_000)
  expect([await sale(), codeOf(await redeem(rewardId))]).toEqual(['over', 'SALE_OVER'])
  const reversed = { ...CARD, picture: null, saleFrom: 2, saleTo: 2 }
  expect(codeOf(await sun().mutate('mall.addReward', reversed))).toBe('WINDOW_REVERSED')
})

test('a month allows so many, then the next month; what is cancelled counts no more', async () => {
  await town.enrich('lin', 500)
  const rewardId = await sell({ monthLimit: 1 })
  const { voucherId } = dataOf(await redeem(rewardId))
  expect(codeOf(await redeem(rewardId))).toBe('MONTH_LIMIT_REACHED')
  dataOf(await town.as('lin').mutate('mall.cancel', { voucherId }))
  dataOf(await redeem(rewardId))
  const year = new Date(town.cloud.clock.now() + 8 * 3_600_000).getUTCFullYear()
  town.cloud.clock.set(Date.parse(`${year + 1}-01-01T00:00:00+08:00`))
  const seen = dataOf(await town.as('lin').call('mall.reward', { rewardId }))
  expect(seen).toMatchObject({ monthLimit: 1, redeemedThisMonth: 0, redeemedThisYear: 0 })
  dataOf(await redeem(rewardId))
  town.cloud.clock.set(Date.parse(`${year + 1}-02-01T00:00:00+08:00`))
  dataOf(await redeem(rewardId))
  expect(codeOf(await redeem(rewardId))).toBe('MONTH_LIMIT_REACHED')
})

test('a correction never goes below what is issued, and needs its reason', async () => {
  const rewardId = await sell({ pricePoints: 5 }, 3)
  dataOf(await redeem(rewardId))
  expect(codeOf(await move(rewardId, 'correction', -3))).toBe('BELOW_ISSUED')
  expect(dataOf(await move(rewardId, 'correction', -2))).toMatchObject({ stocked: 1, remaining: 0 })
  expect(codeOf(await redeem(rewardId))).toBe('SOLD_OUT')
  for (const [kind, difference] of [
    ['in', 0],
    ['in', -1],
    ['in', 1.5],
    ['correction', 0],
  ] as const)
    expect(codeOf(await move(rewardId, kind, difference))).toBe('INVALID_INPUT')
  const unexplained = { kind: 'in', rewardId, difference: 1, reason: ' ' } as const
  expect(codeOf(await sun().mutate('mall.moveStock', unexplained))).toBe('INVALID_INPUT')
})

test('a stock that comes in while others redeem adds up', async () => {
  const rewardId = await sell({ pricePoints: 1, yearLimit: 100 }, 10)
  const results = await Promise.all([
    ...Array.from({ length: 8 }, () => redeem(rewardId)),
    ...Array.from({ length: 4 }, () => move(rewardId, 'in', 2)),
  ])
  const done = results.filter(({ reply }) => reply.ok).length
  const stock = town.cloud.database.get('stocks', rewardId)
  expect(done).toBeGreaterThan(8)
  expect(stock?.remaining).toBe(Number(stock?.stocked) - town.cloud.database.count('vouchers', { rewardId }))
})

test.each([0, -5, 1.5])('a price of %d points is refused', async (pricePoints) => {
  const answer = await sun().mutate('mall.addReward', { ...CARD, pricePoints, picture: null })
  expect(codeOf(answer)).toBe('INVALID_INPUT')
})

test('a closed pick-up point takes no more vouchers, and hands out those it has', async () => {
  const rewardId = await sell()
  const { code } = dataOf(await redeem(rewardId))
  dataOf(await sun().mutate('mall.switchPoint', { pickUpPointId: 'hq-desk', open: false }))
  expect(codeOf(await redeem('towel'))).toBe('PICK_UP_ELSEWHERE')
  expect(dataOf(await town.as('lin').call('mall.reward', { rewardId })).pickUpPoints).toEqual([])
  dataOf(await sun().mutate('mall.putOnSale', { rewardId, onSale: false }))
  expect(codeOf(await sun().mutate('mall.putOnSale', { rewardId, onSale: true }))).toBe('NOWHERE_TO_PICK_UP')
  expect(dataOf(await town.as('qian').mutate('mall.writeOff', { code })).voucherId).toBeTruthy()
})

test('pick-up points are added and renamed; another union’s does not exist', async () => {
  const place = { name: '东门岗亭', address: '东门', hours: '每天' }
  const { pickUpPointId } = dataOf(await sun().mutate('mall.addPoint', place))
  dataOf(await sun().mutate('mall.editPoint', { pickUpPointId, ...place, hours: '周一' }))
  const { pickUpPoints } = dataOf(await sun().call('mall.deskPoints', {}))
  expect(pickUpPoints.at(-1)).toEqual({ pickUpPointId, ...place, hours: '周一', open: true })
  await town.bind('shen')
  await town.grant('shen', { role: 'admin', scopeId: null })
  const foreign = { ...CARD, picture: null }
  expect(codeOf(await town.as('shen').mutate('mall.addReward', foreign))).toBe('NOT_FOUND')
  const edit = { pickUpPointId, ...place }
  expect(codeOf(await town.as('shen').mutate('mall.editPoint', edit))).toBe('NOT_FOUND')
})

test('a key used again with another input does nothing', async () => {
  const key = randomUUID()
  dataOf(await sun().mutate('mall.addReward', { ...CARD, picture: null }, key))
  const other = { ...CARD, title: '另一件', picture: null }
  expect(codeOf(await sun().mutate('mall.addReward', other, key))).toBe('KEY_REUSED')
  expect(town.cloud.database.count('rewards', { title: '另一件' })).toBe(0)
})
