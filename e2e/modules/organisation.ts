import { type ArrangedTown, aPerson } from '../arranged-town'
import { dataOf, type Town } from '../town'
import type { CallsOf, Needs } from './needs'
import { reason } from './samples'

export const organisationIds = {
  own: {
    ...{ grantId: 'nothing-000000000000000002', proposalId: 'nothing-000000000000000003' },
    inputHash: '2'.repeat(64),
  },
  shared: { unionId: 'nothing-union' },
}

const DESK = { role: 'verifier', scopeKind: 'pickUpPoint', scopeId: 'hq-desk' } as const
const ADMIN = { role: 'admin' } as const
const FACTS = { size: 'small', industry: '示例行业', starRating: 4, reason: '登记' } as const
const ENTERPRISE = { ...FACTS, name: '示例企业', villageId: 'jiangshan-village-3' } as const
const BOOK = { basedOn: 1, dayKey: '2099-01-01', notice: '示例规则', autoDailyCap: 40, rules: [], reason }

const anEnterprise = async (town: ArrangedTown): Promise<{ readonly enterpriseId: string }> =>
  dataOf(await town.as('sun').mutate('organisation.addEnterprise', ENTERPRISE))

const given = async (town: Town, memberId: string, holding: typeof DESK | typeof ADMIN) => {
  const giving = { memberId, holding, to: null, reason }
  return dataOf(await town.as('sun').mutate('organisation.grant', giving))
}

/** What the second admin has to show of a proposal. */
const hashOf = ({ cloud }: Town, proposalId: string): string =>
  String(cloud.database.get('proposals', proposalId)?.inputHash)

/** One that waits for a second admin. */
const aProposal = async (town: ArrangedTown): Promise<{ readonly proposalId: string }> => {
  const { memberId } = await aPerson(town)
  return { proposalId: (await given(town, memberId, ADMIN)).proposalId ?? '' }
}

const calls: CallsOf<'organisation'> = {
  'organisation.villages': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 104 },
    named: () => ({}),
    by: ['sun'],
  },
  'organisation.enterprises': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: ({ shared: { villageId } }) => ({ filter: { by: 'village', villageId } }),
    by: ['sun'],
  },
  'organisation.villageEnterprises': {
    door: 'cadre',
    costs: { requests: 12, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['hu'],
  },
  'organisation.enterprise': {
    door: 'admin',
    costs: { requests: 5, depth: 2, documents: 156 },
    named: ({ shared: { enterpriseId } }) => ({ enterpriseId }),
    by: ['sun'],
  },
  'organisation.village': {
    door: 'admin',
    costs: { requests: 4, depth: 2, documents: 25 },
    named: ({ shared: { villageId } }) => ({ villageId }),
    by: ['sun'],
  },
  'organisation.addEnterprise': {
    door: 'admin',
    costs: { requests: 11, depth: 8, documents: 6 },
    named: ({ shared: { villageId } }) => ({ ...ENTERPRISE, villageId }),
    ready: async () => ({ handle: 'sun', input: ENTERPRISE }),
  },
  'organisation.renameEnterprise': {
    door: 'admin',
    costs: { requests: 11, depth: 9, documents: 6 },
    named: ({ shared: { enterpriseId } }) => ({
      ...{ enterpriseId, name: '示例企业', reason },
    }),
    ready: async (town) => {
      const input = { ...(await anEnterprise(town)), name: '示例企业（新）', reason: '更名' }
      return { handle: 'sun', input }
    },
  },
  'organisation.describeEnterprise': {
    door: 'admin',
    costs: { requests: 12, depth: 9, documents: 7 },
    named: ({ shared: { enterpriseId, villageId } }) => ({
      ...{ enterpriseId, villageId, ...FACTS },
    }),
    ready: async (town) => {
      const { villageId } = ENTERPRISE
      return { handle: 'sun', input: { ...FACTS, villageId, ...(await anEnterprise(town)), starRating: 5 } }
    },
  },
  'organisation.mergeEnterprise': {
    door: 'admin',
    costs: { requests: 14, depth: 12, documents: 7 },
    named: ({ shared: { enterpriseId } }) => ({
      ...{ enterpriseId, intoId: 'huarui', reason },
    }),
    ready: async (town) => ({
      handle: 'sun',
      input: { ...(await anEnterprise(town)), intoId: 'yizhou', reason: '合并' },
    }),
  },
  'organisation.unions': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['sun'],
  },
  'organisation.union': {
    door: 'admin',
    // Which enterprises it has is known once it is read; they come in one request.
    costs: { requests: 5, depth: 3, documents: 156 },
    named: ({ shared: { unionId } }) => ({ unionId }),
    by: ['sun'],
  },
  'organisation.foundUnion': {
    door: 'admin',
    costs: { requests: 11, depth: 8, documents: 106 },
    named: ({ shared: { enterpriseId } }) => ({
      ...{ kind: 'enterpriseUnion', name: '示例工会', enterpriseIds: [enterpriseId], reason },
    }),
    ready: async (town) => {
      const { enterpriseId } = await anEnterprise(town)
      const named = { kind: 'enterpriseUnion', name: '示例企业工会', reason: '建会' } as const
      return { handle: 'sun', input: { ...named, enterpriseIds: [enterpriseId] } }
    },
    dearer: async (town) => {
      const { enterpriseId } = await anEnterprise(town)
      const named = { kind: 'federation', name: '示例联合会', reason: '建会' } as const
      return { handle: 'sun', input: { ...named, enterpriseIds: [enterpriseId, 'huarui', 'yizhou'] } }
    },
  },
  'organisation.grants': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({ over: false }),
    by: ['sun'],
  },
  'organisation.findMembers': {
    door: 'cadreOrAdmin',
    costs: { requests: 6, depth: 6, documents: 24 },
    named: ({ own: { name } }) => ({ by: 'name', name }),
    by: ['sun'],
  },
  'organisation.memberRoles': {
    door: 'admin',
    costs: { requests: 7, depth: 4, documents: 76 },
    named: ({ own: { memberId } }) => ({ memberId }),
    by: ['sun'],
  },
  'organisation.grant': {
    door: 'admin',
    costs: { requests: 18, depth: 14, documents: 14 },
    named: ({ own: { memberId } }) => ({
      ...{ memberId, to: null, reason },
      holding: { role: 'admin' },
    }),
    ready: async (town) => ({
      handle: 'sun',
      input: { ...(await aPerson(town)), holding: DESK, to: null, reason: '轮值' },
    }),
  },
  'organisation.revoke': {
    door: 'admin',
    costs: { requests: 14, depth: 12, documents: 8 },
    named: ({ own: { grantId } }) => ({ grantId, reason }),
    ready: async (town) => {
      const { handle, input } = await calls['organisation.grant'].ready(town)
      const { grantId } = dataOf(await town.as(handle).mutate('organisation.grant', input))
      return { handle, input: { grantId: grantId ?? '', reason: '轮值结束' } }
    },
  },
  'organisation.memberAccount': {
    door: 'admin',
    costs: { requests: 5, depth: 2, documents: 26 },
    named: ({ own: { memberId } }) => ({ memberId }),
    by: ['sun'],
  },
  'organisation.ruleBook': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['sun'],
  },
  'organisation.reviseRules': {
    door: 'admin',
    costs: { requests: 13, depth: 9, documents: 26 },
    named: () => ({
      ...BOOK,
    }),
    ready: async () => ({
      handle: 'sun',
      input: BOOK,
    }),
  },
  'organisation.adjustPoints': {
    door: 'admin',
    costs: { requests: 14, depth: 9, documents: 8 },
    named: ({ own: { memberId } }) => ({ memberId, points: 20, reason }),
    ready: async (town) => ({
      handle: 'sun',
      input: { ...(await aPerson(town)), points: 20, reason: '补记' },
    }),
  },
  'organisation.reverseEntry': {
    door: 'admin',
    costs: { requests: 16, depth: 11, documents: 10 },
    named: ({ own: { entryId } }) => ({ entryId, reason }),
    ready: async (town) => {
      const { memberId } = await aPerson(town)
      const [entry] = town.cloud.database.find('pointsEntries', { memberId })
      return { handle: 'sun', input: { entryId: String(entry?._id), reason: '记错了' } }
    },
  },
  'organisation.proposals': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['lu'],
  },
  'organisation.confirm': {
    door: 'admin',
    costs: { requests: 20, depth: 17, documents: 14 },
    named: ({ own: { proposalId, inputHash } }) => ({ proposalId, inputHash }),
    ready: async (town) => {
      const { proposalId } = await aProposal(town)
      return { handle: 'lu', input: { proposalId, inputHash: hashOf(town, proposalId) } }
    },
  },
  'organisation.withdraw': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ own: { proposalId } }) => ({ proposalId }),
    ready: async (town) => ({ handle: 'sun', input: await aProposal(town) }),
  },
  'organisation.switches': {
    door: 'admin',
    costs: { requests: 2, depth: 1, documents: 2 },
    named: () => ({}),
    by: ['sun'],
  },
  'organisation.switchModule': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: () => ({ module: 'course', on: true }),
    ready: async (town) => {
      // On again in the end, so that nothing that is tried after it is refused.
      const [module, _id] = ['course', 'jiangshan'] as const
      await town.cloud.database.update('tenants', { _id }, { $set: { modulesOff: [module] } })
      return { handle: 'sun', input: { module, on: true } }
    },
  },
}

export const organisationNeeds: Needs<'organisation', typeof organisationIds> = {
  calls,
  leave: async (town, { memberId }) => {
    const { grantId } = await given(town, memberId, DESK)
    const union = { kind: 'enterpriseUnion', name: '示例工会', reason: '建会' } as const
    const founded = { ...union, enterpriseIds: ['yizhou'] }
    const { unionId } = dataOf(await town.as('sun').mutate('organisation.foundUnion', founded))
    const proposalId = (await given(town, memberId, ADMIN)).proposalId ?? ''
    return {
      own: { grantId: grantId ?? '', proposalId, inputHash: hashOf(town, proposalId) },
      shared: { unionId },
    }
  },
}
