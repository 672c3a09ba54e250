import type { RankScope } from '@contract/rank'
import { system } from '../../kernel/actor'
import type { SliceJob } from '../../kernel/jobs/job'
import { runTx } from '../../kernel/transaction'
import { everyEnterprise, everyMember, maskName } from '../member/module'
import { everyAccount } from '../points/module'
import { boardIdOf } from './board-id'
import { emptyCount, withMembers } from './count'
import { boards, type CountingDocument, countings, type Ranked } from './store'

const COUNTING = 'counting'
const MEMBERS_PER_REQUEST = 100
/** Members of one slice: twenty-some requests. */
const REQUESTS_PER_SLICE = 10

type Row = Ranked & { readonly tenantId: string; readonly size: RankScope | null }

/** The next members in the order of their tenants and enterprises, with what they have. */
const nextRows = async (after: string | undefined) => {
  const { rows, nextCursor } = await everyMember.page(system, {
    index: 'ofEnterprise',
    limit: MEMBERS_PER_REQUEST,
    after,
    fields: ['tenantId', 'enterpriseId', 'name'],
  })
  const enterpriseIds = [...new Set(rows.map(({ enterpriseId }) => enterpriseId))]
  const ids = rows.map(({ _id }) => _id)
  const [accounts, enterprises] = await Promise.all([
    everyAccount.many(system, ids, ['honour']),
    everyEnterprise.many(system, enterpriseIds, ['name', 'size']),
  ])
  const honours = new Map(accounts.map(({ _id, honour }) => [_id, honour]))
  const works = new Map(enterprises.map((enterprise) => [enterprise._id, enterprise]))
  const read = rows.map(({ _id, tenantId, enterpriseId, name }): Row => {
    const enterprise = works.get(enterpriseId)
    return {
      ...{ tenantId, memberId: _id, honour: honours.get(_id) ?? 0, nameMasked: maskName(name) },
      ...{ enterpriseName: enterprise?.name ?? '', size: enterprise?.size ?? null },
    }
  })
  return { read, nextCursor }
}

const ranked = ({ memberId, nameMasked, enterpriseName, honour }: Row): Ranked => ({
  ...{ memberId, nameMasked, enterpriseName, honour },
})

const withRows = (counts: CountingDocument['counts'], rows: readonly Row[]): CountingDocument['counts'] => {
  const scopes = new Set<RankScope>(['all', ...rows.flatMap(({ size }) => size ?? [])])
  const grown = [...scopes].map((scope) => {
    const people = rows.filter(({ size }) => scope === 'all' || size === scope).map(ranked)
    return [scope, withMembers(counts[scope] ?? emptyCount, people)] as const
  })
  return { ...counts, ...Object.fromEntries(grown) }
}

/** Shows a tenant's counts, all at once. A board whose scope has lost its last member stays as an empty one. */
const show = (tenantId: string, counts: CountingDocument['counts'], countedAt: number): Promise<void> =>
  runTx(async (tx) => {
    for (const scope of ['all', 'large', 'medium', 'small', 'micro'] as const) {
      const _id = boardIdOf(tenantId, scope)
      const before = await tx.get(boards, _id)
      const count = counts[scope] ?? emptyCount
      if (before) await tx.update(boards, _id, { ...count, countedAt })
      else if (count.members > 0) await tx.add(boards, { _id, tenantId, ...count, countedAt })
    }
  })

/** Keeps where the pass stands, unless another run has gone on from there. */
const keep = (
  before: CountingDocument | null,
  after: Omit<CountingDocument, '_id' | 'step'>,
): Promise<void> =>
  runTx(async (tx) => {
    const stored = await tx.get(countings, COUNTING)
    if ((stored?.step ?? 0) !== (before?.step ?? 0)) return
    const step = (before?.step ?? 0) + 1
    if (stored) await tx.update(countings, COUNTING, { ...after, step })
    else await tx.add(countings, { _id: COUNTING, ...after, step })
  })

/**
 * The timer's job: counts every member, tenant after tenant, and shows a tenant's boards when it has been through.
 * Where it stands is kept together with what it has counted, so that a slice which is cut counts nobody twice; the
 * kernel's cursor only says that the pass goes on.
 */
export const countMembers: SliceJob = {
  title: '重新统计积分排行',
  everyMinutes: 30,
  work: async ({ now }) => {
    const before = await countings.findScoped(system, COUNTING)
    let [cursor, tenantId, counts] = [before?.cursor ?? null, before?.tenantId ?? '', before?.counts ?? {}]
    let done = 0
    for (let request = 0; request < REQUESTS_PER_SLICE; request += 1) {
      const { read, nextCursor } = await nextRows(cursor ?? undefined)
      const tenants = [...new Set(read.map((row) => row.tenantId))]
      for (const tenant of tenants) {
        if (tenant !== tenantId && tenantId !== '') {
          await show(tenantId, counts, now)
          counts = {}
        }
        tenantId = tenant
        counts = withRows(
          counts,
          read.filter((row) => row.tenantId === tenant),
        )
      }
      done += read.length
      cursor = nextCursor
      if (cursor === null) break
    }
    if (cursor === null && tenantId !== '') await show(tenantId, counts, now)
    await keep(before, cursor === null ? { cursor, tenantId: '', counts: {} } : { cursor, tenantId, counts })
    return { done, cursor }
  },
}
