import { randomUUID } from 'node:crypto'
import type { Input } from '../../contract/contract'
import type { ArrangedTown } from '../arranged-town'
import { dataOf, type Town } from '../town'
import type { CallsOf, Needs } from './needs'
import { JPEG, reason } from './samples'

export const mallIds = {
  own: {
    ...{ voucherId: 'nothing-000000000000000000', code: '22222222' },
    ...{ leaseId: 'nothing-000000000000000005', exportId: 'nothing-000000000000000006' },
  },
  shared: { rewardId: 'nothing-reward', pickUpPointId: 'nothing-desk' },
}

/** Far from its end, so that nobody is reminded of it. */
const WEEK_MS = 7 * 86_400_000
const DAY = '2026-12-01'
const ORDER = { rewardId: 'towel', pickUpPointId: 'hq-desk' }
const DESK_LEASE = { pickUpPointId: ORDER.pickUpPointId, over: false }
const POINT = { name: '示例领取点', address: '示例地址', hours: '每天' } as const
const REWARD = {
  ...{ title: '示例奖品', summary: '示例', category: 'daily', cover: 'cup', pricePoints: 10, yearLimit: 1 },
  ...{ monthLimit: null, saleFrom: null, saleTo: null, pickUpPointIds: ['hq-desk', 'yizhou-gate'] },
} satisfies Omit<Input<'mall.addReward'>, 'picture'>
const EXPORT = { from: '2026-01-01', to: '2026-12-31', state: null, pickUpPointId: null } as const

const aLease = async (town: Town) => dataOf(await town.as('qian').mutate('mall.takeLease', DESK_LEASE))

/** One off sale, without a picture. */
const aReward = async (town: ArrangedTown): Promise<string> =>
  dataOf(await town.as('sun').mutate('mall.addReward', { ...REWARD, picture: null })).rewardId

const calls: CallsOf<'mall'> = {
  'mall.catalogue': {
    door: 'anyone',
    costs: { requests: 6, depth: 2, documents: 66 },
    named: () => ({}),
  },
  'mall.pictures': {
    door: 'anyone',
    // Looked up, then signed: the SDK prepares a signature before it sends the request.
    costs: { requests: 5, depth: 4, documents: 23 },
    named: ({ shared: { rewardId } }) => ({ rewardIds: [rewardId] }),
    dearer: async (town) => {
      const { handle, input } = await calls['mall.addReward'].ready(town)
      const { rewardId } = dataOf(await town.as(handle).mutate('mall.addReward', input))
      return { handle: 'lin', input: { rewardIds: [rewardId] } }
    },
  },
  'mall.deskRewards': {
    door: 'admin',
    costs: { requests: 4, depth: 2, documents: 46 },
    named: () => ({ onSale: true }),
    by: ['sun'],
  },
  'mall.deskReward': {
    door: 'admin',
    costs: { requests: 6, depth: 2, documents: 80 },
    named: ({ shared: { rewardId } }) => ({ rewardId }),
    by: ['sun'],
  },
  'mall.rewardForm': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 54 },
    named: () => ({}),
    by: ['sun'],
  },
  'mall.addReward': {
    door: 'admin',
    costs: { requests: 13, depth: 12, documents: 8 },
    named: ({ own: { fileId }, shared: { pickUpPointId } }) => ({
      ...REWARD,
      pickUpPointIds: [pickUpPointId],
      picture: fileId,
    }),
    ready: async (town) => ({
      handle: 'sun',
      input: { ...REWARD, picture: await town.upload('sun', '1.jpg', JPEG) },
    }),
  },
  'mall.editReward': {
    door: 'admin',
    costs: { requests: 15, depth: 13, documents: 10 },
    named: ({ own: { fileId }, shared: { rewardId, pickUpPointId } }) => ({
      ...{ rewardId, ...REWARD, pickUpPointIds: [pickUpPointId] },
      picture: { is: 'new', fileId },
    }),
    ready: async (town) => {
      const fileId = await town.upload('sun', '1.jpg', JPEG)
      return {
        handle: 'sun',
        input: { rewardId: await aReward(town), ...REWARD, pricePoints: 20, picture: { is: 'new', fileId } },
      }
    },
  },
  'mall.putOnSale': {
    door: 'admin',
    costs: { requests: 11, depth: 9, documents: 58 },
    named: ({ shared: { rewardId } }) => ({ rewardId, onSale: false }),
    ready: async (town) => ({
      handle: 'sun',
      input: { rewardId: await aReward(town), onSale: true },
    }),
  },
  'mall.moveStock': {
    door: 'admin',
    costs: { requests: 11, depth: 9, documents: 7 },
    named: ({ shared: { rewardId } }) => ({ kind: 'in', rewardId, difference: 1, reason }),
    ready: async (town) => ({
      handle: 'sun',
      input: { kind: 'in', rewardId: await aReward(town), difference: 5, reason: '到货' },
    }),
  },
  'mall.deskPoints': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 54 },
    named: () => ({}),
    by: ['sun'],
  },
  'mall.addPoint': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 56 },
    named: () => POINT,
    ready: async () => ({ handle: 'sun', input: POINT }),
  },
  'mall.editPoint': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 6 },
    named: ({ shared: { pickUpPointId } }) => ({ pickUpPointId, ...POINT }),
    ready: async () => ({
      handle: 'sun',
      input: { pickUpPointId: 'yizhou-gate', ...POINT, hours: randomUUID() },
    }),
  },
  'mall.switchPoint': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 6 },
    named: ({ shared: { pickUpPointId } }) => ({ pickUpPointId, open: false }),
    ready: async (town) => {
      const { pickUpPoints } = dataOf(await town.as('sun').call('mall.deskPoints', {}))
      const isOpen = pickUpPoints.some(({ pickUpPointId, open }) => pickUpPointId === 'yizhou-gate' && open)
      return { handle: 'sun', input: { pickUpPointId: 'yizhou-gate', open: !isOpen } }
    },
  },
  'mall.reward': {
    door: 'anyone',
    costs: { requests: 6, depth: 2, documents: 56 },
    named: ({ shared: { rewardId } }) => ({ rewardId }),
  },
  'mall.redeem': {
    door: 'member',
    costs: { requests: 18, depth: 9, documents: 14 },
    named: ({ shared: { rewardId, pickUpPointId } }) => ({ rewardId, pickUpPointId }),
    ready: async () => ({ handle: 'lin', input: ORDER }),
  },
  'mall.vouchers': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
  },
  'mall.voucher': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 54 },
    named: ({ own: { voucherId } }) => ({ voucherId }),
  },
  'mall.cancel': {
    door: 'member',
    costs: { requests: 12, depth: 10, documents: 9 },
    named: ({ own: { voucherId } }) => ({ voucherId }),
    ready: async (town) => {
      // A lease that another arrangement took would be in the way.
      await town.cloud.database.update('tenants', { _id: 'jiangshan' }, { $set: { offlineUntil: {} } })
      const { voucherId } = await town.redeem('lin', ORDER.rewardId)
      return { handle: 'lin', input: { voucherId } }
    },
  },
  'mall.check': {
    door: 'verifier',
    costs: { requests: 6, depth: 4, documents: 5 },
    named: ({ own: { code } }) => ({ code }),
    by: ['qian'],
  },
  'mall.counter': {
    door: 'verifier',
    costs: { requests: 44, depth: 2, documents: 64 },
    named: () => ({}),
    by: ['qian'],
  },
  'mall.takeLease': {
    door: 'verifier',
    costs: { requests: 14, depth: 11, documents: 9 },
    named: ({ shared: { pickUpPointId } }) => ({ pickUpPointId, over: true }),
    ready: async () => ({ handle: 'qian', input: DESK_LEASE }),
  },
  'mall.returnLease': {
    door: 'verifier',
    costs: { requests: 10, depth: 8, documents: 6 },
    named: ({ own: { leaseId }, shared: { pickUpPointId } }) => ({ pickUpPointId, leaseId }),
    ready: async (town) => {
      const { leaseId } = await aLease(town)
      return { handle: 'qian', input: { pickUpPointId: 'hq-desk', leaseId } }
    },
  },
  'mall.settleHanded': {
    door: 'verifier',
    costs: { requests: 13, depth: 10, documents: 8 },
    named: ({ own: { voucherId, leaseId } }) => ({ voucherId, leaseId, handedAt: 0 }),
    ready: async (town) => {
      const { voucherId } = await town.redeem('lin', ORDER.rewardId)
      const { leaseId, takenAt } = await aLease(town)
      return { handle: 'qian', input: { voucherId, leaseId, handedAt: takenAt } }
    },
  },
  'mall.differences': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['sun'],
  },
  'mall.closing': {
    door: 'admin',
    costs: { requests: 11, depth: 2, documents: 300 },
    named: ({ shared: { pickUpPointId } }) => ({ pickUpPointId, day: DAY }),
    by: ['sun'],
  },
  'mall.exportRedemptions': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 6 },
    named: ({ shared: { pickUpPointId } }) => ({
      ...{ from: DAY, to: DAY, state: null, pickUpPointId },
    }),
    ready: async () => ({ handle: 'sun', input: EXPORT }),
    dearer: async () => ({ handle: 'sun', input: { ...EXPORT, pickUpPointId: 'hq-desk' } }),
  },
  'mall.exported': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['sun'],
  },
  'mall.exportLink': {
    door: 'admin',
    costs: { requests: 4, depth: 3, documents: 4 },
    named: ({ own: { exportId } }) => ({ exportId }),
    by: ['sun'],
  },
  'mall.writeOff': {
    door: 'verifier',
    costs: { requests: 11, depth: 8, documents: 11 },
    named: ({ own: { code } }) => ({ code }),
    ready: async (town) => {
      const { code } = await town.redeem('lin', ORDER.rewardId)
      return { handle: 'qian', input: { code } }
    },
  },
}

export const mallNeeds: Needs<'mall', typeof mallIds> = {
  calls,
  leave: async (town) => {
    const { voucherId, code } = await town.redeem('lin', ORDER.rewardId)
    const { leaseId } = await aLease(town)
    const { exportId } = dataOf(await town.as('sun').mutate('mall.exportRedemptions', EXPORT))
    return { own: { voucherId, code, leaseId, exportId }, shared: ORDER }
  },
  leaveRest: async (town, { own: { leaseId } }) => {
    const { voucherId } = await town.redeem('lin', ORDER.rewardId)
    const handed = { voucherId, leaseId, handedAt: town.cloud.clock.now() }
    dataOf(await town.as('qian').mutate('mall.settleHanded', handed))
    // Told once more, it is a difference.
    dataOf(await town.as('qian').mutate('mall.settleHanded', handed))
  },
  cases: ({ town, patterns, copied }) => ({
    /** All but one that is still issued are past their time. */
    voucher: (owner, state) => {
      const lapsesAt = town.cloud.clock.now() + (state === 'issued' ? WEEK_MS : -1)
      const fields = { state: state === 'overdue' ? 'issued' : state, lapsesAt }
      return copied('vouchers', patterns[owner].voucher, fields, (voucherId, code) => ({
        own: { voucherId, code },
      }))
    },
  }),
}
