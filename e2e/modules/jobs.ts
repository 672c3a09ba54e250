import { randomUUID } from 'node:crypto'
import { stick } from '../stick'
import type { CallsOf, Needs } from './needs'

const calls: CallsOf<'jobs'> = {
  'jobs.list': {
    door: 'admin',
    costs: { requests: 4, depth: 2, documents: 70 },
    named: () => ({}),
    by: ['sun'],
  },
  'jobs.retry': {
    door: 'admin',
    costs: { requests: 12, depth: 10, documents: 10 },
    named: () => ({ jobId: 'mall.lapseVouchers' }),
    ready: async (town) => ({
      handle: 'sun',
      input: { jobId: await stick(town.cloud, randomUUID()) },
    }),
  },
}

export const jobsNeeds: Needs<'jobs'> = {
  calls,
  leaveRest: async (town) => void (await stick(town.cloud, 'stuck-voucher')),
}
