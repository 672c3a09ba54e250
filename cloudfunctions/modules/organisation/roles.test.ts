import { meanwhile } from '../../../e2e/meanwhile'
import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'
import { MAX_ROLES } from './rules'

let town: Town
let linId: string
beforeAll(async () => {
  town = await openTown()
  linId = (await town.bind('lin')).memberId
  await town.enrich('lin', 100)
  await town.bind('shen')
})
/** Everybody holds what the town starts with, and lin nothing. */
beforeEach(async () => {
  await town.grant('lin')
  for (const handle of ['sun', 'lu']) await town.grant(handle, { role: 'admin', scopeId: null })
  await town.grant('qian', { role: 'verifier', scopeId: 'hq-desk' })
  await town.cloud.database.remove('roleGrants', { over: true })
})
afterAll(() => town.close())

const HOUR_MS = 3_600_000
const desk = { role: 'verifier', scopeKind: 'pickUpPoint', scopeId: 'hq-desk' } as const
const admin = { role: 'admin' } as const

type Giving = { memberId?: string; holding?: typeof desk | typeof admin; to?: number | null }
const give = (by: string, { memberId = linId, holding = desk, to = null }: Giving = {}) =>
  town.as(by).mutate('organisation.grant', { memberId, holding, to, reason: '轮值' })
const revoke = (by: string, grantId: string) =>
  town.as(by).mutate('organisation.revoke', { grantId, reason: '轮值结束' })
const idOf = async (handle: string): Promise<string> =>
  dataOf(await town.as(handle).call('member.whoAmI', {})).member?.memberId ?? ''
const listed = async (over = false) =>
  dataOf(await town.as('sun').call('organisation.grants', { over })).grants
const grantOf = async (handle: string) => {
  const memberId = await idOf(handle)
  return (await listed()).find((grant) => grant.memberId === memberId)?.grantId ?? ''
}
const mayWriteOff = async (handle: string) =>
  codeOf(await town.as(handle).mutate('mall.writeOff', { code: '22222222' })) === 'NOT_FOUND'
const mayCheck = async (handle: string) =>
  codeOf(await town.as(handle).call('mall.check', { code: '22222222' })) === 'NOT_FOUND'
const auditedOn = (subjectId: string) =>
  town.cloud.database.find('auditEntries', { subjectId }).map(({ procedure, role }) => [procedure, role])

test('nobody is given a role whose account is another member’s by now, who has none, or is of another union', async () => {
  const { database } = town.cloud
  const boundTo = (from: unknown, memberId: unknown) =>
    database.update('identities', { memberId: from }, { $set: { memberId } })
  meanwhile(town.cloud, { action: 'database.startTransaction' }, () => boundTo(linId, 'another-member'))
  expect(codeOf(await give('sun'))).toBe('NOT_FOUND')
  town.cloud.setFaults(null)
  expect(codeOf(await give('sun'))).toBe('NOT_FOUND')
  expect((await listed()).filter(({ memberId }) => memberId === linId)).toEqual([])
  await boundTo('another-member', linId)
  const unionIs = (tenantId: string) =>
    database.update('identities', { memberId: linId }, { $set: { tenantId } })
  await unionIs('jiashan')
  expect(codeOf(await give('sun'))).toBe('NOT_FOUND')
  await unionIs('jiangshan')
  dataOf(await give('sun'))
})

test('a role counts from the next call on, and is listed with who gave it and why', async () => {
  expect(await mayWriteOff('lin')).toBe(false)
  const { grantId } = dataOf(await give('sun'))
  expect([await mayWriteOff('lin'), await mayCheck('lin')]).toEqual([true, true])
  const [newest] = await listed()
  expect(newest).toMatchObject({
    ...{ grantId, nameMasked: '林*舟', role: 'verifier', scopeName: '总院服务台' },
    ...{ reason: '轮值', grantedByMasked: '孙*宜', own: false },
  })
  expect(auditedOn(grantId ?? '')).toEqual([['organisation.grant', 'admin']])
})

test('a role that is taken away no longer counts at the very next call, for reads and for writes', async () => {
  const { grantId } = dataOf(await give('sun'))
  expect([await mayCheck('lin'), await mayWriteOff('lin')]).toEqual([true, true])
  dataOf(await revoke('sun', grantId ?? ''))
  expect([await mayCheck('lin'), await mayWriteOff('lin')]).toEqual([false, false])
  expect((await listed(true)).map((grant) => grant.grantId)).toEqual([grantId])
  expect(auditedOn(grantId ?? '').map(([procedure]) => procedure)).toEqual([
    'organisation.grant',
    'organisation.revoke',
  ])
  expect(codeOf(await revoke('sun', grantId ?? ''))).toBe('ALREADY_OVER')
})

test('a role ends by itself at its moment, not before and not after', async () => {
  const to = town.cloud.clock.now() + HOUR_MS
  dataOf(await give('sun', { to }))
  town.cloud.clock.advance(HOUR_MS - 5_000)
  expect([await mayCheck('lin'), await mayWriteOff('lin')]).toEqual([true, true])
  town.cloud.clock.advance(5_000)
  expect([await mayCheck('lin'), await mayWriteOff('lin')]).toEqual([false, false])
  // What has ended does not stand in the way of giving it again.
  expect(dataOf(await give('sun')).grantId).not.toBeNull()
})

test('only admins give roles', async () => {
  for (const handle of ['lin', 'qian', 'hu']) expect(codeOf(await give(handle))).toBe('FORBIDDEN')
})

test('nobody gives a role to himself, nor the same one twice, nor one that is over', async () => {
  expect(codeOf(await give('sun', { memberId: await idOf('sun') }))).toBe('OWN_GRANT')
  dataOf(await give('sun'))
  expect(codeOf(await give('lu'))).toBe('ALREADY_HELD')
  expect(codeOf(await give('sun', { to: town.cloud.clock.now() }))).toBe('ALREADY_OVER')
})

test('one person holds so many roles and no more', async () => {
  const cadre = { role: 'cadre', scopeKind: 'village' } as const
  await town.grant(
    'lin',
    ...Array.from({ length: MAX_ROLES }, (_, nth) => ({ ...cadre, scopeId: `jiangshan-village-${nth}` })),
  )
  expect(codeOf(await give('sun'))).toBe('TOO_MANY_ROLES')
})

test('two admins who give the same role at once give it once', async () => {
  const answers = await Promise.all([give('sun'), give('lu'), give('sun'), give('lu')])
  expect(answers.filter(({ reply }) => reply.ok)).toHaveLength(1)
  expect((await listed()).filter(({ memberId }) => memberId === linId)).toHaveLength(1)
})

test('a role is given for things of the own tenant alone', async () => {
  const holding = (scopeId: string) => ({ role: 'cadre', scopeKind: 'enterprise', scopeId }) as const
  const input = { memberId: linId, to: null, reason: '轮值' }
  for (const scopeId of ['fuding', 'nowhere', 'hq-desk']) {
    const answer = await town.as('sun').mutate('organisation.grant', { ...input, holding: holding(scopeId) })
    expect(codeOf(answer)).toBe('NOT_FOUND')
  }
  expect(codeOf(await give('sun', { memberId: await idOf('shen') }))).toBe('NOT_FOUND')
})

describe('admins', () => {
  const proposed = async (by: string, memberId = linId) =>
    dataOf(await give(by, { memberId, holding: admin })).proposalId ?? ''
  const shown = async (proposalId: string) =>
    dataOf(await town.as('lu').call('organisation.proposals', {})).proposals.find(
      (proposal) => proposal.proposalId === proposalId,
    )
  const confirm = async (by: string, proposalId: string, inputHash?: string) =>
    town.as(by).mutate('organisation.confirm', {
      proposalId,
      inputHash: inputHash ?? (await shown(proposalId))?.inputHash ?? '0'.repeat(64),
    })
  const isAdmin = async (handle: string) =>
    (await town.as(handle).call('organisation.grants', { over: false })).reply.ok

  test('are made by two: one proposes, another one confirms', async () => {
    const proposalId = await proposed('sun')
    expect(await isAdmin('lin')).toBe(false)
    expect(await shown(proposalId)).toMatchObject({ proposedByMasked: '孙*宜', reason: '轮值' })
    expect((await shown(proposalId))?.title).toContain('林*舟')
    expect(codeOf(await confirm('sun', proposalId))).toBe('OWN_PROPOSAL')
    expect(codeOf(await confirm('qian', proposalId))).toBe('FORBIDDEN')
    expect(codeOf(await confirm('lu', proposalId, 'f'.repeat(64)))).toBe('NOT_FOUND')
    dataOf(await confirm('lu', proposalId))
    expect(await isAdmin('lin')).toBe(true)
    expect(codeOf(await confirm('lu', proposalId))).toBe('PROPOSAL_OVER')
    expect(auditedOn(proposalId).map(([procedure]) => procedure)).toEqual([
      'organisation.grant',
      'organisation.confirm',
    ])
  })

  test('are made by no proposal of a kind that nobody knows', async () => {
    const proposalId = await proposed('sun')
    await town.cloud.database.update('proposals', { _id: proposalId }, { $set: { what: 'somethingElse' } })
    expect(codeOf(await confirm('lu', proposalId))).toBe('INTERNAL')
    expect(await isAdmin('lin')).toBe(false)
    expect(await grantOf('lin')).toBe('')
    expect(await shown(proposalId)).toBeDefined()
  })

  test('are not made by themselves: who is proposed cannot be the second', async () => {
    const proposalId = await proposed('sun', await idOf('lu'))
    expect(codeOf(await confirm('lu', proposalId))).toBe('OWN_GRANT')
  })

  test('are not made where one has thought better of it, came late, or is no admin any more', async () => {
    const withdrawn = await proposed('sun')
    dataOf(await town.as('lu').mutate('organisation.withdraw', { proposalId: withdrawn }))
    expect(codeOf(await confirm('lu', withdrawn))).toBe('PROPOSAL_OVER')

    const orphaned = await proposed('sun')
    dataOf(await revoke('lu', await grantOf('sun')))
    const { inputHash } = (await shown(orphaned)) ?? { inputHash: '' }
    expect(codeOf(await confirm('lu', orphaned, inputHash))).toBe('PROPOSAL_OVER')
    expect(await isAdmin('lin')).toBe(false)

    await town.grant('sun', { role: 'admin', scopeId: null })
    const late = await proposed('sun')
    town.cloud.clock.advance(7 * 24 * HOUR_MS)
    expect(codeOf(await confirm('lu', late))).toBe('PROPOSAL_OVER')
  })

  test('nobody takes his own away', async () => {
    expect(codeOf(await revoke('sun', await grantOf('sun')))).toBe('OWN_GRANT')
  })

  test('one without an end always remains', async () => {
    await town.grant('sun', { role: 'admin', scopeId: null, to: town.cloud.clock.now() + HOUR_MS })
    expect(codeOf(await revoke('sun', await grantOf('lu')))).toBe('LAST_ADMIN')
  })

  test('two who take each other’s role away at once leave one', async () => {
    const [sun, lu] = [await grantOf('sun'), await grantOf('lu')]
    const answers = await Promise.all([revoke('sun', lu), revoke('lu', sun)])
    expect(answers.filter(({ reply }) => reply.ok)).toHaveLength(1)
    expect([await isAdmin('sun'), await isAdmin('lu')].filter(Boolean)).toHaveLength(1)
    const tenant = town.cloud.database.get('tenants', 'jiangshan')
    expect(tenant?.admins).toHaveLength(1)
  })
})

test('a member is found by his whole name or the tail of his phone, masked, and only in the own tenant', async () => {
  const find = async (input: Parameters<typeof call>[0]) => dataOf(await call(input)).members
  const call = (input: { by: 'name'; name: string } | { by: 'phoneTail'; phoneTail: string }) =>
    town.as('sun').call('organisation.findMembers', input)
  const lin = {
    memberId: linId,
    nameMasked: '林*舟',
    phoneMasked: '199****0002',
    enterpriseName: '浙江一舟电子科技股份有限公司',
  }
  expect(await find({ by: 'name', name: '林小舟' })).toEqual([lin])
  expect(await find({ by: 'phoneTail', phoneTail: '0002' })).toEqual([lin])
  expect(await find({ by: 'name', name: '林' })).toEqual([])
  expect(await find({ by: 'name', name: '沈立峰' })).toEqual([])
  expect(await find({ by: 'phoneTail', phoneTail: '0007' })).toEqual([])
})

test('what a member holds and could be given is read at once', async () => {
  const { grantId } = dataOf(await give('sun'))
  const { grants, options, own } = dataOf(
    await town.as('sun').call('organisation.memberRoles', { memberId: linId }),
  )
  expect(grants.map((grant) => grant.grantId)).toEqual([grantId])
  expect(own).toBe(false)
  expect(options.map(({ holding, scopeName }) => [holding.role, scopeName])).toEqual([
    ['cadre', '浙江一舟电子科技股份有限公司'],
    ['cadre', '第1村社（示例）'],
    ['cadre', '一舟学院'],
    ['verifier', '总院服务台'],
    ['verifier', '一舟学院门卫室'],
    ['admin', '宁波市鄞州区姜山镇总工会'],
  ])
})

test('two pick-up points are one verifier’s, a third one is not', async () => {
  await town.grant(
    'qian',
    { role: 'verifier', scopeId: 'hq-desk' },
    { role: 'verifier', scopeId: 'yizhou-gate' },
  )
  for (const place of ['hq-desk', 'yizhou-gate']) {
    const { code } = await town.redeem('lin', 'towel', place)
    expect(dataOf(await town.as('qian').mutate('mall.writeOff', { code })).title).toBe('纯棉毛巾')
  }
  await town.grant('qian', { role: 'verifier', scopeId: 'elsewhere' })
  const { code } = await town.redeem('lin', 'towel')
  expect(codeOf(await town.as('qian').mutate('mall.writeOff', { code }))).toBe('NOT_FOUND')
})
