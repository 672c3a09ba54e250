import { meanwhile } from '../../../e2e/meanwhile'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'
import { GUIDE_VERSION } from '../../../localcloud/seed/content/guide'

const town = townOfFile()

const consent = (handle: string) => town.as(handle).mutate('member.consent', { guideVersion: GUIDE_VERSION })
const rosterProof = (handle: string) => {
  const { phone, rosterCode } = town.facts(handle)
  return { by: 'roster' as const, phone, rosterCode }
}
/** Those who hold a role were bound before the test began; only what it brought counts. */
const sinceOpening = () => ({ $gt: town.cloud.clock.now() - 3_600_000 })
const balanceOf = async (handle: string) => dataOf(await town.as(handle).call('points.overview', {})).account

test('a worker on the roster is bound and gets the points for it', async () => {
  const bound = await town.bind('lin')
  expect(bound).toMatchObject({
    earnedPoints: 20,
    available: 20,
    enterpriseName: '浙江一舟电子科技股份有限公司',
  })
  const me = dataOf(await town.as('lin').call('member.whoAmI', {}))
  expect(me.member).toMatchObject({
    memberId: bound.memberId,
    name: town.facts('lin').name,
    phoneMasked: '199****0002',
  })
})

test('WeChat’s phone button proves the phone without a roster code', async () => {
  await consent('lin')
  const proof = { by: 'wechat' as const, phoneCode: town.cloud.phoneCode('lin') }
  const bound = dataOf(await town.as('lin').mutate('member.bind', { name: town.facts('lin').name, proof }))
  expect(bound.earnedPoints).toBe(20)
  await consent('he')
  const again = await town.as('he').mutate('member.bind', { name: town.facts('he').name, proof })
  expect(codeOf(again)).toBe('PHONE_CODE_EXPIRED')
})

test('binding comes after consent', async () => {
  const answer = await town.as('lin').mutate('member.bind', { name: '林小舟', proof: rosterProof('lin') })
  expect(codeOf(answer)).toBe('CONSENT_NEEDED')
})

test.each([
  ['another name', { name: '某某某' }],
  ['another phone', { proof: { by: 'roster' as const, phone: '13900000000', rosterCode: '426097' } }],
  ['another code', { proof: { by: 'roster' as const, phone: '19900000002', rosterCode: '000000' } }],
])('%s is not on the roster, and nobody learns which part was wrong', async (_, change) => {
  await consent('lin')
  const input = { name: town.facts('lin').name, proof: rosterProof('lin'), ...change }
  expect(codeOf(await town.as('lin').mutate('member.bind', input))).toBe('NOT_ON_ROSTER')
  expect(town.cloud.database.count('members', { boundAt: sinceOpening() })).toBe(0)
})

test('a roster of another union does not count', async () => {
  await consent('shen')
  const { name } = town.facts('lin')
  expect(codeOf(await town.as('shen').mutate('member.bind', { name, proof: rosterProof('lin') }))).toBe(
    'NOT_ON_ROSTER',
  )
})

test('blanks and middle dots in a name make no difference', async () => {
  await consent('lin')
  const answer = await town.as('lin').mutate('member.bind', { name: '林 小·舟', proof: rosterProof('lin') })
  expect(dataOf(answer).earnedPoints).toBe(20)
})

test('a roster line goes to one account', async () => {
  await town.bind('lin')
  await consent('gu')
  const answer = await town.as('gu').mutate('member.bind', { name: '林小舟', proof: rosterProof('lin') })
  expect(codeOf(answer)).toBe('ROSTER_TAKEN')
  expect(
    codeOf(await town.as('lin').mutate('member.bind', { name: '林小舟', proof: rosterProof('lin') })),
  ).toBe('ALREADY_BOUND')
})

test('who is bound learns nothing about anybody else’s line', async () => {
  await town.bind('lin')
  for (const proof of [rosterProof('he'), { ...rosterProof('he'), rosterCode: '000000' }])
    expect(codeOf(await town.as('lin').mutate('member.bind', { name: town.facts('he').name, proof }))).toBe(
      'ALREADY_BOUND',
    )
})

test('two phones that bind the same line at once end with one member and one earning', async () => {
  await Promise.all([consent('lin'), consent('gu'), consent('he')])
  const answers = await Promise.all(
    ['lin', 'gu', 'he'].map((handle) =>
      town.as(handle).mutate('member.bind', { name: '林小舟', proof: rosterProof('lin') }),
    ),
  )
  expect(answers.filter(({ reply }) => reply.ok)).toHaveLength(1)
  expect(answers.filter(({ reply }) => !reply.ok).map(codeOf)).toEqual(['ROSTER_TAKEN', 'ROSTER_TAKEN'])
  expect(town.cloud.database.count('members', { boundAt: sinceOpening() })).toBe(1)
  expect(town.cloud.database.count('pointsEntries', { at: sinceOpening() })).toBe(1)
})

test('one account that binds two lines at once ends with one of them', async () => {
  await consent('gu')
  const before = town.cloud.database.count('members', {})
  const bindAs = (handle: string) =>
    town.as('gu').mutate('member.bind', { name: town.facts(handle).name, proof: rosterProof(handle) })
  const answers = await Promise.all([bindAs('lin'), bindAs('he'), bindAs('xu')])
  expect(answers.filter(({ reply }) => reply.ok)).toHaveLength(1)
  expect(answers.filter(({ reply }) => !reply.ok).map(codeOf)).toEqual(['ALREADY_BOUND', 'ALREADY_BOUND'])
  expect(town.cloud.database.count('members', {})).toBe(before + 1)
})

test('phone and name lie nowhere in the clear but where they are shown', async () => {
  await town.bind('lin')
  const { phone, rosterCode } = town.facts('lin')
  const stored = JSON.stringify(
    ['members', 'identities', 'rosterLines', 'keyRecords', 'auditEntries', 'pointsEntries'].map((name) =>
      town.cloud.database.find(name, {}, { limit: 100 }),
    ),
  )
  expect(stored).not.toContain(phone)
  expect(stored).not.toContain(rosterCode)
  expect(town.log.join('\n')).not.toMatch(new RegExp(`${phone}|林小舟|${rosterCode}`))
  expect((await balanceOf('lin')).available).toBe(20)
})

test('binding and consent each leave an audit entry', async () => {
  const { memberId } = await town.bind('lin')
  const entries = town.cloud.database.find('auditEntries', { at: sinceOpening() }, { limit: 10 })
  expect(entries.map(({ procedure }) => procedure).sort()).toEqual(['member.bind', 'member.consent'])
  expect(entries.find(({ procedure }) => procedure === 'member.bind')).toMatchObject({ subjectId: memberId })
})

describe('in the middle of binding', () => {
  const bindLin = () =>
    town.as('lin').mutate('member.bind', { name: town.facts('lin').name, proof: rosterProof('lin') })
  const justBefore = (act: () => unknown) =>
    meanwhile(town.cloud, { action: 'database.startTransaction' }, act)

  test('an account that was bound by another call stays with that', async () => {
    await consent('lin')
    const bound = { memberId: 'bound-before', enterpriseId: 'yizhou' }
    const { database } = town.cloud
    justBefore(() => database.update('identities', { memberId: null }, { $set: bound }))
    expect(codeOf(await bindLin())).toBe('ALREADY_BOUND')
    expect(database.count('members', { boundAt: sinceOpening() })).toBe(0)
  })

  test('a line whose enterprise went into another one is looked for anew', async () => {
    await consent('lin')
    const { name } = town.facts('lin')
    justBefore(() =>
      town.cloud.database.update('rosterLines', { name }, { $set: { enterpriseId: 'huarui' } }),
    )
    expect(codeOf(await bindLin())).toBe('BUSY')
    town.cloud.setFaults(null)
    dataOf(await bindLin())
    expect(town.cloud.database.find('members', { name })).toMatchObject([{ enterpriseId: 'huarui' }])
  })
})
