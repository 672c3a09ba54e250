import { randomUUID } from 'node:crypto'
import { meanwhile } from '../../../../e2e/meanwhile'
import { stockUp } from '../../../../e2e/stock-up'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })

const AGE_MS = 121_000
const order = { rewardId: 'towel', pickUpPointId: 'hq-desk' }
const stock = () => town.cloud.database.get('stocks', 'towel')
const settle = async () => {
  const [fired] = await town.cloud.fireTimers('timers')
  return Reflect.get(Object(fired?.returned), 'mall.settleReservations')
}

test('a redeeming leaves its reservation to the timer, which finds the voucher', async () => {
  await town.redeem('lin', 'towel')
  expect(stock()).toMatchObject({ remaining: 59, pendingCount: 1 })
  expect(await settle()).toBe(0)
  town.cloud.clock.advance(AGE_MS)
  expect([await settle(), await settle()]).toEqual([1, 0])
  expect(stock()).toMatchObject({ remaining: 59, pendingCount: 0, pending: {} })
  expect(town.audit()).toEqual([])
})

test('a function that dies between piece and commit costs no piece', async () => {
  town.cloud.setFaults(({ action }) =>
    action === 'database.commitTransaction' ? { kind: 'killBefore' } : null,
  )
  const key = randomUUID()
  await town.as('lin').mutate('mall.redeem', order, key)
  town.cloud.setFaults(null)
  expect(stock()).toMatchObject({ remaining: 59, pendingCount: 1 })
  expect(town.audit()).toEqual([])
  // A dead function's transaction keeps its locks for 30 seconds.
  town.cloud.clock.advance(31_000)
  // The repeat takes a piece of its own; the first one goes back when it can no longer be wanted.
  dataOf(await town.as('lin').mutate('mall.redeem', order, key))
  expect(stock()).toMatchObject({ remaining: 58, pendingCount: 2 })
  town.cloud.clock.advance(AGE_MS)
  expect(await settle()).toBe(2)
  expect(stock()).toMatchObject({ remaining: 59, pendingCount: 0 })
  expect(town.audit()).toEqual([])
})

test('who is refused after all gives the piece back at once', async () => {
  await town.enrich('lin', 15)
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => town.as('lin').mutate('mall.redeem', order)),
  )
  expect(answers.filter(({ reply }) => reply.ok)).toHaveLength(2)
  expect(new Set(answers.filter(({ reply }) => !reply.ok).map(codeOf))).toEqual(
    new Set(['NOT_ENOUGH_POINTS']),
  )
  expect(stock()).toMatchObject({ remaining: 58, pendingCount: 2 })
  expect(town.audit()).toEqual([])
})

test('a twin that comes while the last piece is in the first one’s hand gets the same voucher', async () => {
  await stockUp(town.cloud, 'towel', 1)
  town.cloud.setFaults(({ action, call }) =>
    action === 'database.commitTransaction' && call === '1' ? { kind: 'delay', ms: 400 } : null,
  )
  const key = randomUUID()
  const first = town.as('lin').mutate('mall.redeem', order, key)
  const until = Date.now() + 10_000
  while (stock()?.remaining !== 0 && Date.now() < until) await new Promise((resume) => setImmediate(resume))
  const second = await town.as('lin').mutate('mall.redeem', order, key)
  expect(dataOf(second)).toEqual(dataOf(await first))
  town.cloud.setFaults(null)
  expect(town.audit()).toEqual([])
})

test('a reservation that another run settles first is settled once', async () => {
  town.cloud.setFaults(({ action }) =>
    action === 'database.commitTransaction' ? { kind: 'killBefore' } : null,
  )
  await town.as('lin').mutate('mall.redeem', order)
  town.cloud.clock.advance(AGE_MS)
  const [mark] = Object.keys(Object(stock()?.pending))
  const asTheOther = { $unset: { [`pending.${mark}`]: '' }, $inc: { pendingCount: -1, remaining: 1 } }
  meanwhile(town.cloud, { action: 'database.modifyDocument', collection: 'stocks' }, () =>
    town.cloud.database.update('stocks', { _id: 'towel' }, asTheOther),
  )
  expect(await settle()).toBe(0)
  expect(stock()).toMatchObject({ remaining: 60, pendingCount: 0, pending: {} })
  expect(town.audit()).toEqual([])
})
