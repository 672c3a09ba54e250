import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile()

const sun = () => town.as('sun')
const facts = { villageId: 'jiangshan-village-1', size: 'small', industry: '电子', starRating: 4 } as const
const add = async (name: string, change: Partial<{ starRating: number; villageId: string }> = {}) =>
  dataOf(await sun().mutate('organisation.addEnterprise', { ...facts, ...change, name, reason: '登记' }))
    .enterpriseId
const read = async (enterpriseId: string) =>
  dataOf(await sun().call('organisation.enterprise', { enterpriseId }))
type Filter = NonNullable<Parameters<typeof list>[0]>
const list = async (
  filter?: { by: 'stars'; starRating: number } | { by: 'village'; villageId: string },
): Promise<string[]> =>
  dataOf(await sun().call('organisation.enterprises', filter ? { filter } : {})).enterprises.map(
    ({ name }) => name,
  )

test('each filter finds its own, page by page, without one twice', async () => {
  for (let at = 0; at < 25; at += 1) await add(`示例企业${at}`, { starRating: at < 23 ? 4 : 5 })
  const filters: [Filter | undefined, number][] = [
    [undefined, 20],
    [{ by: 'stars', starRating: 5 }, 2],
    [{ by: 'village', villageId: 'jiangshan-village-9' }, 0],
  ]
  for (const [filter, count] of filters) expect(await list(filter)).toHaveLength(count)

  const seen: string[] = []
  let cursor: string | null = null
  do {
    const input: { cursor?: string } = cursor ? { cursor } : {}
    const page = dataOf(await sun().call('organisation.enterprises', input))
    seen.push(...page.enterprises.map(({ enterpriseId }) => enterpriseId))
    cursor = page.nextCursor
  } while (cursor)
  expect(new Set(seen).size).toBe(27)
  expect(seen).toHaveLength(27)
})

test('a new name is everywhere, the old one in the history with who and why', async () => {
  await town.bind('lin')
  const renamed = { enterpriseId: 'yizhou', name: '一舟（示例新名）', reason: '工商变更' }
  dataOf(await sun().mutate('organisation.renameEnterprise', renamed))
  const { enterprise, changes } = await read('yizhou')
  expect(enterprise.name).toBe('一舟（示例新名）')
  expect(changes).toMatchObject([
    {
      what: 'renamed',
      from: '浙江一舟电子科技股份有限公司',
      to: '一舟（示例新名）',
      byMasked: '孙*宜',
      reason: '工商变更',
    },
  ])
  const me = dataOf(await town.as('lin').call('member.whoAmI', {}))
  expect(me.member?.enterpriseName).toBe('一舟（示例新名）')
})

test('a village’s cadre sees the enterprises of his villages, and no others', async () => {
  await add('邻村企业', { villageId: 'jiangshan-village-3' })
  const seen = async () =>
    dataOf(await town.as('hu').call('organisation.villageEnterprises', {})).enterprises.map(
      ({ name }) => name,
    )
  expect(await seen()).toEqual([])
  const village = (number: number) =>
    ({ role: 'cadre', scopeKind: 'village', scopeId: `jiangshan-village-${number}` }) as const
  await town.grant('hu', village(2))
  expect(await seen()).toEqual(['华瑞电器股份有限公司'])
  await town.grant('hu', village(3), village(2))
  expect(await seen()).toEqual(['华瑞电器股份有限公司', '邻村企业'])
  expect(codeOf(await town.as('lin').call('organisation.villageEnterprises', {}))).toBe('CONSENT_NEEDED')
})

describe('a merge', () => {
  const merge = { enterpriseId: 'yizhou', intoId: 'huarui', reason: '两厂合并' }
  const runTimer = () =>
    fetch(`${town.url}/__cloud/timer/timers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    })
  const propose = async () => dataOf(await sun().mutate('organisation.mergeEnterprise', merge)).proposalId
  const confirm = async (proposalId: string) => {
    const { proposals } = dataOf(await town.as('lu').call('organisation.proposals', {}))
    const inputHash = proposals.find((one) => one.proposalId === proposalId)?.inputHash ?? ''
    return town.as('lu').mutate('organisation.confirm', { proposalId, inputHash })
  }
  const left = (collection: string) => town.cloud.database.count(collection, { enterpriseId: 'yizhou' })

  test('loses nothing: roster, members, tickets and points are there under the other one', async () => {
    await town.bind('lin')
    await town.enrich('lin', 100)
    const words = { type: 'workplace', text: '示例意见', anonymousToEnterprise: false } as const
    const submitted = await town.as('lin').mutate('feedback.submit', { ...words, pictures: [] })
    const { ticketId } = dataOf(submitted)
    await town.grant('qian', { role: 'cadre', scopeId: 'huarui' })
    const counts = () =>
      ['rosterLines', 'members', 'tickets', 'pointsEntries', 'pointsAccounts', 'identities'].map((name) =>
        town.cloud.database.count(name, {}),
      )
    const before = counts()
    dataOf(await confirm(await propose()))
    expect(await read('yizhou')).toMatchObject({ moving: true, mergedInto: { enterpriseId: 'huarui' } })
    // Lines, members, tickets, and a run that finds nothing any more.
    for (let run = 0; run < 4; run += 1) await runTimer()

    expect(counts()).toEqual(before)
    expect(['rosterLines', 'members', 'tickets', 'identities'].map(left)).toEqual([0, 0, 0, 0])
    expect(await read('yizhou')).toMatchObject({
      moving: false,
      mergedInto: { name: '华瑞电器股份有限公司' },
      villageName: null,
    })
    const me = dataOf(await town.as('lin').call('member.whoAmI', {}))
    expect(me.member?.enterpriseName).toBe('华瑞电器股份有限公司')
    expect(dataOf(await town.as('lin').call('points.overview', {})).account.available).toBeGreaterThan(100)
    const seen = dataOf(await town.as('qian').call('feedback.enterprise', {})).tickets
    expect(seen.map((ticket) => ticket.ticketId)).toEqual([ticketId])
    expect(town.audit()).toEqual([])
    expect((await town.bind('he')).enterpriseName).toBe('华瑞电器股份有限公司')
    expect(await list()).toEqual(['华瑞电器股份有限公司'])
  })

  test('needs two, and cannot happen twice or to itself', async () => {
    const proposalId = await propose()
    expect((await read('yizhou')).mergedInto).toBeNull()
    const again = await propose()
    dataOf(await confirm(proposalId))
    expect(codeOf(await confirm(again))).toBe('MERGED_ALREADY')
    const rename = { enterpriseId: 'yizhou', name: '示例', reason: '更名' }
    expect(codeOf(await sun().mutate('organisation.renameEnterprise', rename))).toBe('MERGED_ALREADY')
    const self = { ...merge, intoId: 'yizhou' }
    expect(codeOf(await sun().mutate('organisation.mergeEnterprise', self))).toBe('SAME_ENTERPRISE')
  })
})

test('an enterprise’s own union is of one enterprise, whose name is there', async () => {
  const found = (enterpriseIds: string[]) =>
    sun().mutate('organisation.foundUnion', {
      ...{ kind: 'enterpriseUnion', name: '示例工会', reason: '建会', enterpriseIds },
    })
  expect(codeOf(await found(['yizhou', 'huarui']))).toBe('INVALID_INPUT')
  expect(codeOf(await found(['nothing']))).toBe('NOT_FOUND')
  dataOf(await found(['yizhou', 'yizhou']))
})
