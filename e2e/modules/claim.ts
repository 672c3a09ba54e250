import { randomUUID } from 'node:crypto'
import { aClaim, newClaim } from '../a-claim'
import { aPerson } from '../arranged-town'
import { FIRST_MOMENT } from '../first-moment'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'
import { ENTERPRISE_CADRE, JPEG, reason } from './samples'

export const claimIds = { own: { claimId: '4'.repeat(32) } }

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

const calls: CallsOf<'claim'> = {
  'claim.form': {
    door: 'cadreOrAdmin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['hu'],
  },
  'claim.enter': {
    door: 'cadreOrAdmin',
    costs: { requests: 20, depth: 14, documents: 10 },
    named: ({ own: { memberId } }) => ({
      ...{
        memberId,
        ruleCode: 'SKILL_UP',
        tier: '技师',
        subject: '示例证书',
        evidence: '示例',
        pictures: [],
      },
      dayKey: dayOf(FIRST_MOMENT),
    }),
    ready: async (town) => {
      await town.grant('hu', ENTERPRISE_CADRE)
      const { memberId } = await aPerson(town)
      const picture = await town.upload('hu', '1.jpg', JPEG)
      return {
        handle: 'hu',
        input: { ...newClaim(memberId, town.cloud.clock.now()), pictures: [picture] },
      }
    },
  },
  'claim.amend': {
    door: 'cadreOrAdmin',
    costs: { requests: 16, depth: 13, documents: 6 },
    named: ({ own: { claimId, fileId } }) => ({ claimId, evidence: '示例', pictures: [fileId] }),
    tried: ({ own: { claimId } }) => ({ claimId, evidence: '示例', pictures: [] }),
    ready: async (town) => {
      const { handle, input } = await calls['claim.giveBack'].ready(town)
      dataOf(await town.as(handle).mutate('claim.giveBack', input))
      const picture = await town.upload('hu', '1.jpg', JPEG)
      return {
        handle: 'hu',
        input: { claimId: input.claimId, evidence: '证书见照片', pictures: [picture] },
      }
    },
  },
  'claim.list': {
    door: 'cadreOrAdmin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({ state: 'entered' }),
    by: ['hu', 'sun'],
  },
  'claim.one': {
    door: 'member',
    // The addresses of the pictures can only be asked for once the claim is known.
    costs: { requests: 4, depth: 3, documents: 4 },
    named: ({ own: { claimId } }) => ({ claimId }),
    by: ['sun'],
    dearer: async (town) => {
      const { handle, input } = await calls['claim.enter'].ready(town)
      const { claimId } = dataOf(await town.as(handle).mutate('claim.enter', input))
      return { handle: 'sun', input: { claimId } }
    },
  },
  'claim.giveBack': {
    door: 'admin',
    costs: { requests: 10, depth: 8, documents: 5 },
    named: ({ own: { claimId } }) => ({ claimId, reason }),
    ready: async (town) => {
      const { memberId } = await aPerson(town)
      return { handle: 'sun', input: { ...(await aClaim(town, memberId)), reason: '缺证书照片' } }
    },
  },
  'claim.verify': {
    door: 'admin',
    costs: { requests: 16, depth: 14, documents: 8 },
    named: ({ own: { claimId } }) => ({ claimId }),
    ready: async (town) => {
      const { memberId } = await aPerson(town)
      return { handle: 'sun', input: await aClaim(town, memberId) }
    },
  },
}

export const claimNeeds: Needs<'claim', typeof claimIds> = {
  calls,
  leave: async (town, { memberId }) => ({ own: await aClaim(town, memberId) }),
  cases: ({ town, memberOf, copied }) => ({
    /** One of a thing of its own, which somebody else has entered. */
    claim: (owner, state) => {
      const now = town.cloud.clock.now()
      const paidBy = { ruleCode: 'CONTEST_WIN', ruleTitle: '竞赛获奖', ruleVersion: 1, points: 50 }
      const facts = { ...paidBy, tier: '区级', subject: randomUUID(), dayKey: dayOf(now), state }
      const whose = { tenantId: 'jiangshan', memberId: memberOf(owner), enterpriseId: 'yizhou' }
      const fields = {
        ...{ ...whose, nameMasked: '林*舟', ...facts, evidence: '示例', pictures: [], history: [] },
        ...{ writers: ['somebody'], enteredByMasked: '胡*', changedAt: now },
      }
      return copied('claims', {}, fields, (claimId) => ({ own: { claimId } }))
    },
  }),
}
