import { newClaim } from '../../../e2e/a-claim'
import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'

const DAY_MS = 86_400_000
const CADRE = { role: 'cadre', scopeId: 'yizhou' } as const

let town: Town
let linId: string
beforeAll(async () => {
  town = await openTown()
  linId = (await town.bind('lin')).memberId
  await town.grant('hu', CADRE)
})
afterEach(() => expect(town.audit()).toEqual([]))
afterAll(() => town.close())

type Written = ReturnType<typeof newClaim>
const written = (change: Partial<Written> = {}): Written => ({
  ...newClaim(linId, town.cloud.clock.now()),
  ...change,
})
const enter = (change: Partial<Written> = {}, by = 'hu') => town.as(by).mutate('claim.enter', written(change))
const entered = async (change: Partial<Written> = {}, by = 'hu') => {
  const { claimId } = dataOf(await enter(change, by))
  return { claimId }
}
const verify = (claim: { claimId: string }, by = 'sun') => town.as(by).mutate('claim.verify', claim)
const giveBack = (claim: { claimId: string }, by = 'sun') =>
  town.as(by).mutate('claim.giveBack', { ...claim, reason: '缺证书照片' })
const amend = (claim: { claimId: string }, by = 'hu') =>
  town.as(by).mutate('claim.amend', { ...claim, evidence: '证书编号示例 1', pictures: [] })
const one = async (claim: { claimId: string }, by = 'sun') =>
  dataOf(await town.as(by).call('claim.one', claim))
const available = async () => dataOf(await town.as('lin').call('points.overview', {})).account.available
const kindsTold = (memberId: unknown, subjectId: string) =>
  town.cloud.database.find('notices', { memberId, subjectId }).map(({ kind }) => kind)
const idOf = async (handle: string) =>
  dataOf(await town.as(handle).call('member.whoAmI', {})).member?.memberId

test('an achievement brings points once an admin has verified it, and its line opens it', async () => {
  const before = await available()
  const claim = await entered()
  expect(await available()).toBe(before)
  const { todos } = dataOf(await town.as('sun').call('home.todos', {}))
  expect(todos.map(({ words }) => words)).toContain('1 项成绩待核验')
  expect(dataOf(await verify(claim))).toEqual({ ...claim, state: 'verified', points: 50 })
  expect(await available()).toBe(before + 50)
  const [line] = dataOf(await town.as('lin').call('points.overview', {})).entries
  expect(line).toMatchObject({ ruleCode: 'CONTEST_WIN', source: { type: 'claim', id: claim.claimId } })
  expect((await one(claim, 'lin')).progress.open).toEqual([])
  expect(kindsTold(linId, claim.claimId)).toEqual(['claimPaid'])
  expect(kindsTold(await idOf('hu'), claim.claimId)).toEqual(['claimVerified'])
})

test('what came back is mended and decided on again', async () => {
  const claim = await entered()
  dataOf(await giveBack(claim))
  expect(kindsTold(await idOf('hu'), claim.claimId)).toEqual(['claimReturned'])
  expect(codeOf(await verify(claim))).toBe('WRONG_STATE')
  dataOf(await amend(claim))
  const { evidence, progress } = await one(claim)
  expect(evidence).toBe('证书编号示例 1')
  expect(progress.history.map(({ step }) => step)).toEqual(['enter', 'giveBack', 'amend'])
  dataOf(await verify(claim))
})

test('who entered, who mended and whose it is do not verify', async () => {
  const own = await entered({}, 'sun')
  expect((await one(own)).progress.open).toEqual([])
  expect(codeOf(await verify(own))).toBe('ENTERED_YOURSELF')
  expect(codeOf(await giveBack(own))).toBe('ENTERED_YOURSELF')
  dataOf(await giveBack(own, 'lu'))
  dataOf(await amend(own, 'lu'))
  for (const by of ['sun', 'lu']) expect(codeOf(await verify(own, by))).toBe('ENTERED_YOURSELF')

  const sunId = await idOf('sun')
  expect(codeOf(await enter({ memberId: sunId }, 'sun'))).toBe('OWN_CLAIM')
  const suns = await entered({ memberId: sunId }, 'lu')
  expect(codeOf(await verify(suns, 'sun'))).toBe('OWN_CLAIM')
})

test('the same thing is entered once, and paid once even where it was entered twice', async () => {
  const { subject } = written()
  await entered({ subject })
  expect(codeOf(await enter({ subject, tier: '镇级' }))).toBe('CLAIMED_ALREADY')
  expect(codeOf(await enter({ subject: ` ${subject.replace('竞赛', '竞 赛')}` }))).toBe('CLAIMED_ALREADY')

  const skill = { ruleCode: 'SKILL_UP', tier: '技师' } as const
  const first = await entered(skill)
  expect(codeOf(await enter({ ...skill, subject: '另一张证书' }))).toBe('CLAIMED_ALREADY')
  const document = town.cloud.database.get('claims', first.claimId)
  town.cloud.database.insert('claims', [{ ...document, _id: 'entered-past-the-guard' }])
  dataOf(await verify(first))
  const before = await available()
  expect(codeOf(await verify({ claimId: 'entered-past-the-guard' }))).toBe('PAID_ALREADY')
  expect(await available()).toBe(before)
})

test('two admins who verify at once pay once', async () => {
  const claim = await entered()
  const before = await available()
  const answers = await Promise.all([verify(claim, 'sun'), verify(claim, 'lu')])
  expect(answers.filter(({ reply }) => reply.ok).length).toBe(1)
  expect(await available()).toBe(before + 50)
})

test('the rules of the day count, not those of the day of verifying', async () => {
  const today = town.cloud.clock.now()
  const book = town.cloud.database.find('ruleBooks', { tenantId: 'jiangshan' })[0]
  const known = book?.rules as readonly { code: string }[]
  const rules = known.map((rule) =>
    rule.code === 'CONTEST_JOIN' ? { ...rule, points: 15, title: '参赛（新）' } : rule,
  )
  const second = { ...book, _id: 'second-book', version: 2, effectiveFrom: today + DAY_MS, rules }
  town.cloud.database.insert('ruleBooks', [second])
  town.cloud.clock.advance(3 * DAY_MS)
  const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
  const join = { ruleCode: 'CONTEST_JOIN', tier: null } as const
  const old = await entered({ ...join, dayKey: dayOf(today) })
  const recent = await entered({ ...join, dayKey: dayOf(today + 2 * DAY_MS) })
  expect([dataOf(await verify(old)).points, dataOf(await verify(recent)).points]).toEqual([10, 15])
  expect((await one(old)).ruleVersion).toBe(1)
  await town.cloud.database.remove('ruleBooks', { _id: 'second-book' })
  town.cloud.clock.advance(60_000)
})

test.each([
  [{ tier: '国家级' }, 'TIER_WRONG'],
  [{ tier: null }, 'TIER_WRONG'],
  [{ tier: 'toString' }, 'TIER_WRONG'],
  [{ ruleCode: 'CONTEST_JOIN' as const }, 'TIER_WRONG'],
  [{ dayKey: '2030-01-01' }, 'DAY_WRONG'],
  [{ dayKey: '2024-01-01' }, 'DAY_WRONG'],
  [{ pictures: ['cloud://nowhere.bucket/incoming/nobody/1.jpg'] }, 'PICTURE_REFUSED'],
])('%j is refused: %s', async (change, code) => {
  expect(codeOf(await enter(change))).toBe(code)
})

test('a cadre sees and enters for his own enterprise only', async () => {
  const claim = await entered()
  await town.grant('hu', { role: 'cadre', scopeId: 'fuding' })
  expect(codeOf(await enter())).toBe('NOT_FOUND')
  expect(codeOf(await town.as('hu').call('claim.one', claim))).toBe('NOT_FOUND')
  expect(dataOf(await town.as('hu').call('claim.list', { state: 'entered' })).claims).toEqual([])
  const asked = { by: 'name', name: town.facts('lin').name } as const
  expect(dataOf(await town.as('hu').call('organisation.findMembers', asked)).members).toEqual([])
  await town.grant('hu', CADRE)
  expect(dataOf(await town.as('hu').call('organisation.findMembers', asked)).members.length).toBe(1)
  expect(codeOf(await town.as('lin').call('claim.list', { state: 'entered' }))).toBe('FORBIDDEN')
})

test('pictures are kept where no client reaches them', async () => {
  const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])
  const claim = await entered({ pictures: [await town.upload('hu', 'proof.jpg', bytes)] })
  const { pictureUrls } = await one(claim)
  expect(pictureUrls.length).toBe(1)
  expect(String(town.cloud.database.get('claims', claim.claimId)?.pictures)).toContain('/claims/')
})

test('what comes back is not mended with a picture that is none', async () => {
  const claim = await entered()
  dataOf(await giveBack(claim))
  const mending = {
    ...claim,
    evidence: '证书见照片',
    pictures: ['cloud://nowhere.bucket/incoming/nobody/1.jpg'],
  }
  expect(codeOf(await town.as('hu').mutate('claim.amend', mending))).toBe('PICTURE_REFUSED')
  expect((await one(claim)).progress.history.map(({ step }) => step)).toEqual(['enter', 'giveBack'])
})

test('a day that holds no more points leaves the claim for another day', async () => {
  const [book] = town.cloud.database.find('ruleBooks', { tenantId: 'jiangshan' })
  const rulesAre = (rules: unknown) =>
    town.cloud.database.update('ruleBooks', { _id: book?._id }, { $set: { rules } })
  const rules = book?.rules as readonly { code: string; points: number }[]
  await rulesAre(
    rules.map((rule) => (rule.code === 'CONTEST_JOIN' ? { ...rule, dayCap: rule.points } : rule)),
  )
  town.cloud.clock.advance(DAY_MS)
  const join = { ruleCode: 'CONTEST_JOIN', tier: null } as const
  const [first, second] = [await entered(join), await entered(join)]
  dataOf(await verify(first))
  const before = await available()
  expect(codeOf(await verify(second))).toBe('DAY_FULL')
  expect([await available(), (await one(second)).progress.open.length]).toEqual([before, 2])
  town.cloud.clock.advance(DAY_MS)
  dataOf(await verify(second))
  await rulesAre(rules)
  town.cloud.clock.advance(60_000)
})
