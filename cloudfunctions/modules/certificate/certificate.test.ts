import { decodeQR } from 'qr/decode.js'
import { putCertificate } from '../../../e2e/a-certificate'
import { rightAnswers } from '../../../e2e/a-quiz'
import { toFullHour } from '../../../e2e/to-full-hour'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'
import { pixelsOf } from '../../../localcloud/testing/png-pixels'

const COURSE = { courseId: 'electric' }
const LESSONS = ['electric-1', 'electric-2', 'electric-3']
const DAY_MS = 86_400_000

const town = townOfFile()
let memberId: string
beforeAll(async () => {
  memberId = (await town.bind('lin')).memberId
})

const lin = () => town.as('lin')
const sun = () => town.as('sun')
const turn = () => town.cloud.fireTimers('timers')
const mine = async () => dataOf(await lin().call('certificate.mine', {})).certificates
const one = async (certificateId: string) => dataOf(await lin().call('certificate.one', { certificateId }))
const durationOf = (lessonId: string) => Number(town.cloud.database.get('lessons', lessonId)?.durationSeconds)
const watch = (lessonId: string) => town.watch('lin', lessonId, 0, durationOf(lessonId))
const pass = async () => {
  const { tryId, questions } = dataOf(await lin().mutate('quiz.begin', COURSE))
  const answers = rightAnswers(town, 'electric', questions)
  return dataOf(await lin().mutate('quiz.submit', { ...COURSE, tryId, answers }))
}
const finish = async () => {
  for (const lessonId of LESSONS) await watch(lessonId)
  await pass()
  await turn()
  const [row] = await mine()
  if (!row) throw new Error('no certificate was issued')
  return row
}
const revoke = (certificateId: string, handle = 'sun') =>
  town.as(handle).mutate('certificate.revoke', { certificateId, reason: '代人学习' })

test('all lessons and the quiz bring one certificate, whichever comes last, and its points once', async () => {
  await pass()
  await turn()
  for (const lessonId of LESSONS.slice(1)) await watch(lessonId)
  await turn()
  expect(await mine()).toEqual([])
  await watch(LESSONS[0] ?? '')
  await turn()
  const [issued, ...others] = await mine()
  expect(others).toEqual([])
  expect(issued).toMatchObject({ number: '2026-00001', courseTitle: '车间安全用电', state: 'valid' })
  const certificateId = issued?.certificateId ?? ''
  for (const advance of [0, DAY_MS, 3_600_000]) {
    town.cloud.clock.advance(advance)
    await watch(LESSONS[0] ?? '')
    await turn()
  }
  expect(await mine()).toHaveLength(1)
  expect(town.cloud.database.find('pointsEntries', { memberId, ruleCode: 'FINISH' })).toMatchObject([
    { delta: 20 },
  ])
  expect((await one(certificateId)).paidPoints).toBe(20)
  expect(town.cloud.database.find('notices', { subjectId: certificateId })).toMatchObject([
    { kind: 'certificateIssued', memberId },
  ])
  expect(town.audit()).toEqual([])
})

test('without the quiz, or without one lesson, there is none', async () => {
  for (const lessonId of LESSONS) await watch(lessonId)
  await turn()
  expect(await mine()).toEqual([])
})

test('how far one has come is told of courses that are there', async () => {
  const standing = () => lin().call('certificate.standing', COURSE)
  expect(dataOf(await standing())).toMatchObject({ ...COURSE, certificateId: null })
  dataOf(await sun().mutate('course.withdraw', { ...COURSE, reason: '内容过时' }))
  expect(codeOf(await standing())).toBe('NOT_FOUND')
})

test('what it says stays, whatever member and course are called later', async () => {
  const { certificateId } = await finish()
  const before = await one(certificateId)
  expect(before).toMatchObject({
    name: '林小舟',
    academyName: expect.any(String),
    studySeconds: expect.any(Number),
  })
  await town.cloud.database.update('members', { _id: memberId }, { $set: { name: '林大舟' } })
  await town.cloud.database.update('courses', { _id: 'electric' }, { $set: { title: '别的课' } })
  expect(await one(certificateId)).toEqual(before)
})

test('anybody with the word of its QR may check it, and learns no more than that', async () => {
  const { certificateId, number } = await finish()
  const { token } = await one(certificateId)
  for (const person of [town.nobody, town.as('he'), town.as('shen')]) {
    const { reply } = await person.call('certificate.verify', { token })
    expect(reply).toMatchObject({
      ok: true,
      data: { number, nameMasked: '林*舟', state: 'valid', revokedAt: null },
    })
    for (const secret of ['林小舟', memberId, certificateId, token])
      expect(JSON.stringify(reply)).not.toContain(secret)
  }
  const other = `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`
  expect(codeOf(await town.nobody.call('certificate.verify', { token: other }))).toBe('NOT_FOUND')
  expect(codeOf(await town.nobody.call('certificate.mine', {}))).toBe('NO_IDENTITY')
  const off = { $set: { modulesOff: ['certificate'] } }
  await town.cloud.database.update('tenants', { _id: 'jiangshan' }, off)
  expect(codeOf(await town.nobody.call('certificate.verify', { token }))).toBe('MODULE_OFF')
})

test('WeChat’s camera opens the checking page by a code of one’s own certificate', async () => {
  toFullHour(town)
  const { certificateId, token } = putCertificate(town, memberId)
  const code = () => lin().call('certificate.code', { certificateId })
  const { contentType, picture } = dataOf(await code())
  expect(contentType).toBe('image/png')
  expect(decodeQR(pixelsOf(picture))).toMatch(new RegExp(`/app/#/packages/study/check\\?scene=${token}$`))

  const others = putCertificate(town, (await town.bind('he')).memberId)
  const { certificateId: foreign } = others
  expect(codeOf(await lin().call('certificate.code', { certificateId: foreign }))).toBe('NOT_FOUND')
  for (let tries = 2; tries < 20; tries += 1) dataOf(await code())
  expect(codeOf(await code())).toBe('TOO_OFTEN')
})

test('while WeChat draws no codes the certificate is there all the same, and later its code', async () => {
  const { certificateId } = putCertificate(town, memberId)
  const code = () => lin().call('certificate.code', { certificateId })
  town.cloud.setFaults(({ action }) => (action === 'wx.openApi' ? { kind: 'openApiDown' } : null))
  expect(codeOf(await code())).toBe('INTERNAL')
  expect(await one(certificateId)).toMatchObject({ state: 'valid' })
  town.cloud.setFaults(null)
  expect(dataOf(await code()).picture).not.toBe('')
})

test('who tries one word after the other is stopped', async () => {
  toFullHour(town)
  const tries = Array.from({ length: 61 }, (_, at) => String(at).padStart(32, 'x'))
  const codes: string[] = []
  for (const token of tries) codes.push(codeOf(await town.nobody.call('certificate.verify', { token })))
  expect(codes.slice(0, 30)).toEqual(Array(30).fill('NOT_FOUND'))
  expect(codes.at(-1)).toBe('TOO_OFTEN')
})

test('revoked once, with the reason, by somebody else: member and strangers see it', async () => {
  const { certificateId, number } = await finish()
  const { token } = await one(certificateId)
  expect(codeOf(await sun().call('certificate.find', { number: '2026-99999' }))).toBe('NOT_FOUND')
  const found = dataOf(await sun().call('certificate.find', { number }))
  expect(found).toMatchObject({
    certificateId,
    nameMasked: '林*舟',
    progress: { open: [{ step: 'revoke' }] },
  })
  expect(dataOf(await revoke(certificateId)).state).toBe('revoked')
  expect(codeOf(await revoke(certificateId))).toBe('WRONG_STATE')
  expect(await one(certificateId)).toMatchObject({ state: 'revoked', revokedReason: '代人学习' })
  expect(dataOf(await town.nobody.call('certificate.verify', { token }))).toMatchObject({
    state: 'revoked',
    revokedAt: expect.any(Number),
  })
  expect(town.cloud.database.find('notices', { kind: 'certificateRevoked' })).toMatchObject([{ memberId }])
  expect(town.cloud.database.find('auditEntries', { subjectId: certificateId })).toHaveLength(1)
})

test('nobody revokes his own, and no member anybody’s', async () => {
  const { member } = dataOf(await sun().call('member.whoAmI', {}))
  const own = putCertificate(town, member?.memberId ?? '')
  expect(codeOf(await revoke(own.certificateId))).toBe('OWN_CERTIFICATE')
  expect(codeOf(await revoke(own.certificateId, 'lin'))).toBe('FORBIDDEN')
  expect(codeOf(await lin().call('certificate.one', { certificateId: own.certificateId }))).toBe('NOT_FOUND')
})
