import { randomUUID } from 'node:crypto'
import { contract, type ProcedureName } from '@contract/contract'
import type { PointsEntry } from '@contract/points'
import type { Procedure } from '@contract/procedure'
import type { AskedQuestion } from '@contract/quiz'
import { putCertificate } from '../../e2e/a-certificate'
import { newClaim } from '../../e2e/a-claim'
import { changedClass, newClass } from '../../e2e/a-class'
import { AT_CLASS, aClassToday, scannedOn } from '../../e2e/a-class-begun'
import { aCourse, aVideo, BRANCH_CADRE, lessonOf, newCourse } from '../../e2e/a-course'
import { aQuestion, rightAnswers } from '../../e2e/a-quiz'
import { ASKED, newTime, PROFILE } from '../../e2e/a-talk'
import { aVtt } from '../../e2e/a-transcript'
import { budgets } from '../../e2e/budgets'
import { spoil } from '../../e2e/spoil'
import { stick } from '../../e2e/stick'
import { dataOf, type Meter, openTown, type Town } from '../../e2e/town'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import { dayKeyOf } from '../kernel/day-key'
import { handlers } from './tables'

let town: Town
/** The dearest call of each procedure over a journey in a town with everything in it, on cold and warm instances. */
const dearest = new Map<string, Meter>()

const note = (procedure: ProcedureName, meter: Meter): void => {
  const known = dearest.get(procedure) ?? { requests: 0, depth: 0, documentsExamined: 0 }
  dearest.set(procedure, {
    requests: Math.max(known.requests, meter.requests),
    depth: Math.max(known.depth, meter.depth),
    documentsExamined: Math.max(known.documentsExamined, meter.documentsExamined),
  })
}

const isMutation = (procedure: ProcedureName): boolean => {
  const [module = '', name = ''] = procedure.split('.')
  const table: Readonly<Record<string, Readonly<Record<string, Procedure>>>> = contract
  return table[module]?.[name]?.kind === 'mutation'
}

/** Sends one call, which must succeed, and notes what it cost. */
const noted = async (
  procedure: ProcedureName,
  input: object,
  handle = 'lin',
): Promise<Record<string, unknown>> => {
  const answer = await town
    .as(handle)
    .send(procedure, input, isMutation(procedure) ? randomUUID() : undefined)
  note(procedure, answer.meter)
  return dataOf(answer as Parameters<typeof dataOf>[0]) as Record<string, unknown>
}

const screens = async (): Promise<void> => {
  await noted('home.overview', {})
  await noted('member.whoAmI', {})
  await noted('course.catalogue', {})
  await noted('course.academies', {})
  await noted('replay.course', { courseId: 'electric' })
  await noted('replay.lesson', { lessonId: 'electric-1' })
  await noted('replay.transcript', { lessonId: 'electric-1' })
  await noted('replay.slides', { lessonId: 'electric-1' })
  await noted('mall.catalogue', {})
  await noted('mall.reward', { rewardId: 'towel' })
}

/** Redeems three times: one voucher is cancelled, one written off, one stays open. */
const spendPoints = async (): Promise<void> => {
  const order = { rewardId: 'towel', pickUpPointId: 'hq-desk' }
  const [first, second] = [await noted('mall.redeem', order), await noted('mall.redeem', order)]
  await noted('mall.cancel', { voucherId: first.voucherId })
  await noted('mall.check', { code: second.code }, 'qian')
  await noted('mall.writeOff', { code: second.code }, 'qian')
  const { voucherId } = await noted('mall.redeem', order)
  await noted('mall.counter', {}, 'qian')
  const atDesk = { pickUpPointId: 'hq-desk', over: false }
  const { leaseId, takenAt: handedAt } = await noted('mall.takeLease', atDesk, 'qian')
  const { voucherId: handed } = await noted('mall.redeem', order)
  await noted('mall.settleHanded', { voucherId: handed, leaseId, handedAt }, 'qian')
  await noted('mall.settleHanded', { voucherId: second.voucherId, leaseId, handedAt }, 'qian')
  await noted('mall.returnLease', { pickUpPointId: 'hq-desk', leaseId }, 'qian')
  await noted('mall.counter', {}, 'qian')
  await noted('mall.differences', {}, 'sun')
  const today = dayKeyOf(town.cloud.clock.now())
  await noted('mall.closing', { pickUpPointId: 'hq-desk', day: today }, 'sun')
  const days = { from: today, to: today, state: null, pickUpPointId: 'hq-desk' }
  const { exportId } = await noted('mall.exportRedemptions', days, 'sun')
  await town.cloud.fireTimers('timers')
  await noted('mall.exported', {}, 'sun')
  await noted('mall.exportLink', { exportId }, 'sun')
  await noted('inbox.overview', {})
  await noted('inbox.consented', { kinds: ['voucherUsed', 'voucherLapsed'] })
  await noted('inbox.consented', { kinds: ['ticketAnswered'] })
  await noted('mall.voucher', { voucherId })
  await noted('mall.vouchers', {})
}

/** A class is planned, opened and called off; before that somebody enrols, leaves, and the next one gets the seat. */
const attendClasses = async (): Promise<void> => {
  await noted('class.planForm', {}, 'sun')
  const now = town.cloud.clock.now()
  const teacherId = String(town.cloud.database.find('members', { name: '孙静宜' })[0]?._id)
  const { sessionId } = await noted('class.plan', newClass(now, { capacity: 1, teacherId }), 'sun')
  await noted('class.taught', {}, 'sun')
  await noted('class.open', { sessionId }, 'sun')
  await noted('class.enrol', { sessionId })
  await noted('class.enrol', { sessionId }, 'sun')
  await noted('class.sessions', {})
  await noted('class.sessions', { courseId: 'electric' })
  await noted('class.session', { sessionId })
  await noted('class.mine', {})
  await noted('class.desk', { state: 'open' }, 'sun')
  await noted('class.deskSession', { sessionId }, 'sun')
  await noted('class.leave', { sessionId })
  await noted('class.change', changedClass(now, String(sessionId)), 'sun')
  await noted('class.callOff', { sessionId, reason: '教室停电' }, 'sun')
  await comeToClass()
}

/** One scans and goes home, one is signed for, one is excused. */
const comeToClass = async (): Promise<void> => {
  const { sessionId } = await aClassToday(town, ['lin', 'lu', 'hu'])
  await noted('class.door', { sessionId }, 'sun')
  await noted('class.setSpot', { sessionId, spot: AT_CLASS }, 'sun')
  const near = { latitude: AT_CLASS.latitude, longitude: AT_CLASS.longitude, accuracyMetres: 20 }
  await noted('class.checkIn', { sessionId, seen: await scannedOn(town, sessionId, 1), near })
  const { roll } = dataOf(await town.as('sun').call('class.roll', { sessionId }))
  await noted('class.roll', { sessionId }, 'sun')
  const [first, second] = roll.filter(({ can }) => can.includes('in'))
  const signed = { enrolmentId: first?.enrolmentId, act: 'in', reason: '手机没电' }
  const lines = [{ name: town.facts('lu').name, phoneTail: null }]
  await noted('class.readPaper', { base64: 'YQ==' }, 'sun')
  await noted('class.matchList', { sessionId, lines }, 'sun')
  await noted('class.signFor', signed, 'sun')
  await noted('class.excuse', { enrolmentId: second?.enrolmentId, reason: '生病' }, 'sun')
  town.cloud.clock.advance(3_600_000)
  await noted('class.checkOut', { sessionId, seen: await scannedOn(town, sessionId, 1) })
  town.cloud.clock.advance(2 * 3_600_000)
  await noted('class.linkRecording', { sessionId, lessonId: 'electric-1' }, 'sun')
  await noted('class.close', { sessionId, record: '示例记录' }, 'sun')
}

const REWARD = {
  ...{ title: '示例奖品', summary: '示例', category: 'daily', cover: 'cup', pricePoints: 10, yearLimit: 1 },
  ...{ monthLimit: null, saleFrom: null, saleTo: null, pickUpPointIds: ['hq-desk', 'yizhou-gate'] },
}

/** A reward with a picture is entered, changed, stocked and put on sale; a pick-up point is added and closed. */
const keepStore = async (): Promise<void> => {
  await noted('mall.rewardForm', {}, 'sun')
  const fileId = () => town.upload('sun', '1.jpg', PICTURE)
  const { rewardId } = await noted('mall.addReward', { ...REWARD, picture: await fileId() }, 'sun')
  const picture = { is: 'new', fileId: await fileId() }
  await noted('mall.editReward', { rewardId, ...REWARD, pricePoints: 20, picture }, 'sun')
  await noted('mall.moveStock', { kind: 'in', rewardId, difference: 9, reason: '到货' }, 'sun')
  await noted('mall.putOnSale', { rewardId, onSale: true }, 'sun')
  await noted('mall.deskRewards', { onSale: true }, 'sun')
  await noted('mall.deskReward', { rewardId }, 'sun')
  await noted('mall.pictures', { rewardIds: [rewardId] })
  const point = { name: '示例领取点', address: '示例地址', hours: '每天' }
  const { pickUpPointId } = await noted('mall.addPoint', point, 'sun')
  await noted('mall.editPoint', { pickUpPointId, ...point, hours: '周一' }, 'sun')
  await noted('mall.switchPoint', { pickUpPointId, open: false }, 'sun')
  await noted('mall.deskPoints', {}, 'sun')
}

const PICTURE = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])

/** One ticket is held and closed, one is adopted, one stays open; all with as many pictures as there may be. */
const speakUp = async (): Promise<void> => {
  await noted('feedback.form', {})
  const submitted = async () => {
    const names = ['1.jpg', '2.jpg', '3.jpg']
    const pictures = await Promise.all(names.map((name) => town.upload('lin', name, PICTURE)))
    const ticket = { type: 'other', text: '示例意见', pictures, anonymousToEnterprise: false }
    return (await noted('feedback.submit', ticket)).ticketId
  }
  town.cloud.setContentSafety('down')
  const held = await submitted()
  town.cloud.setContentSafety('up')
  await noted('feedback.release', { ticketId: held }, 'sun')
  await noted('feedback.close', { ticketId: held }, 'sun')
  const adopted = await submitted()
  await noted('feedback.reply', { ticketId: adopted, text: '示例答复' }, 'sun')
  await noted('feedback.contest', { ticketId: adopted, reason: '示例理由' })
  await noted('feedback.reply', { ticketId: adopted, text: '示例答复' }, 'sun')
  await noted('feedback.adopt', { ticketId: adopted }, 'sun')
  await noted('feedback.rate', { ticketId: adopted, satisfaction: 'good', words: '谢谢' })
  await submitted()
  await noted('feedback.enterprise', {}, 'hu')
  await noted('feedback.ticket', { ticketId: adopted }, 'hu')
  await noted('feedback.queue', { state: 'open' }, 'sun')
  await noted('feedback.ticket', { ticketId: adopted }, 'sun')
  await noted('feedback.ticket', { ticketId: adopted })
  await noted('feedback.mine', {})
  const jobId = await stick(town.cloud, 'stuck-voucher')
  await noted('jobs.list', {}, 'sun')
  await noted('jobs.retry', { jobId }, 'sun')
}

const memberOf = async (handle: string): Promise<{ readonly memberId: string }> => {
  const { member } = await noted('member.whoAmI', {}, handle)
  return member as { memberId: string }
}

/** An achievement is entered, given back, mended and verified. */
const claim = async (): Promise<void> => {
  const { memberId } = await memberOf('lin')
  await town.grant('hu', BRANCH_CADRE, { role: 'cadre', scopeId: 'yizhou' })
  await noted('claim.form', {}, 'hu')
  const pictures = () => town.upload('hu', '1.jpg', PICTURE).then((fileId) => [fileId])
  const written = { ...newClaim(memberId, town.cloud.clock.now()), pictures: await pictures() }
  const { claimId } = await noted('claim.enter', written, 'hu')
  await noted('home.todos', {}, 'sun')
  await noted('claim.giveBack', { claimId, reason: '照片不清楚' }, 'sun')
  const mended = { claimId, evidence: '重新拍了证书', pictures: await pictures() }
  await noted('claim.amend', mended, 'hu')
  for (const handle of ['hu', 'sun']) await noted('claim.list', { state: 'entered' }, handle)
  await noted('claim.one', { claimId }, 'sun')
  await noted('claim.verify', { claimId }, 'sun')
}

/** A lecturer is asked, declines, is called off, speaks, and takes a time back. */
const lecture = async (): Promise<void> => {
  const { memberId } = await memberOf('lin')
  const { lecturerId } = await noted('lecturer.enlist', { memberId, ...PROFILE }, 'sun')
  await noted('lecturer.change', { lecturerId, state: 'listed', ...PROFILE }, 'sun')
  const time = newTime(String(lecturerId), town.cloud.clock.now(), 1)
  const { talkId } = await noted('lecturer.offer', time)
  const ask = () => noted('lecturer.ask', { talkId, ...ASKED }, 'hu')
  await ask()
  await noted('lecturer.decline', { talkId, reason: '那天有事' })
  await ask()
  await noted('lecturer.callOff', { talkId, reason: '停电' }, 'hu')
  await ask()
  await noted('lecturer.confirm', { talkId })
  town.cloud.clock.advance(2 * 86_400_000)
  await noted('lecturer.hold', { talkId, listeners: 38, summary: '讲了三个案例' })
  const later = newTime(String(lecturerId), town.cloud.clock.now())
  const second = await noted('lecturer.offer', later)
  await noted('lecturer.one', { lecturerId }, 'hu')
  await noted('lecturer.list', { state: 'listed' })
  await noted('lecturer.talks', { whose: 'mine', state: 'held' })
  await noted('lecturer.talks', { whose: 'enterprise', state: 'held' }, 'hu')
  await noted('lecturer.talks', { whose: 'all', state: 'open' }, 'sun')
  await noted('lecturer.talk', { talkId }, 'hu')
  await noted('lecturer.year', { year: 2026 }, 'sun')
  await noted('lecturer.withdraw', { talkId: second.talkId, reason: '那天有事' })
}

/** Points are put right: one proposal each, and another admin who agrees. */
const correct = async (): Promise<void> => {
  const { memberId } = await memberOf('lin')
  const { entries } = await noted('organisation.memberAccount', { memberId }, 'sun')
  const bound = (entries as PointsEntry[]).find(({ ruleCode }) => ruleCode === 'BIND')
  const proposed = [
    await noted('organisation.adjustPoints', { memberId, points: 20, reason: '补记' }, 'sun'),
    await noted('organisation.reverseEntry', { entryId: bound?.entryId, reason: '记错了' }, 'sun'),
  ]
  await noted('organisation.ruleBook', {}, 'sun')
  const next = { basedOn: 1, dayKey: '2099-01-01', notice: '示例规则', autoDailyCap: 40, rules: [] }
  proposed.push(await noted('organisation.reviseRules', { ...next, reason: '年度修订' }, 'sun'))
  for (const { proposalId } of proposed) {
    const inputHash = town.cloud.database.get('proposals', String(proposalId))?.inputHash
    await noted('organisation.confirm', { proposalId, inputHash }, 'lu')
  }
}

/** One role is given by one admin, one by two; a proposal is taken back; a module goes off and on. */
const govern = async (): Promise<void> => {
  const { members } = await noted('organisation.findMembers', { by: 'name', name: '林小舟' }, 'sun')
  const [{ memberId = '' } = {}] = members as { memberId?: string }[]
  const desk = { role: 'verifier', scopeKind: 'pickUpPoint', scopeId: 'hq-desk' }
  const give = (holding: object) =>
    noted('organisation.grant', { memberId, holding, to: null, reason: '轮值' }, 'sun')
  const { grantId } = await give(desk)
  await noted('organisation.memberRoles', { memberId }, 'sun')
  await noted('organisation.revoke', { grantId, reason: '轮值结束' }, 'lu')
  const { proposalId } = await give({ role: 'admin' })
  await noted('organisation.withdraw', { proposalId }, 'sun')
  await give({ role: 'admin' })
  const { proposals } = await noted('organisation.proposals', {}, 'lu')
  const [open] = proposals as { proposalId: string; inputHash: string }[]
  await noted('organisation.confirm', { proposalId: open?.proposalId, inputHash: open?.inputHash }, 'lu')
  await noted('organisation.grants', { over: false }, 'sun')
  await noted('organisation.switchModule', { module: 'mall', on: false }, 'sun')
  await noted('organisation.switchModule', { module: 'mall', on: true }, 'sun')
  await noted('organisation.switches', {}, 'sun')
}

/** After a run of the timers, which fill the index. */
const searchCourses = async (): Promise<void> => {
  await noted('course.search', { text: '车间安全用电' })
}

/** What has happened so far is filed, read, and marked as read. */
const readInbox = async (): Promise<void> => {
  await town.cloud.fireTimers('timers')
  const { items } = await noted('inbox.items', {})
  const [{ itemId = '' } = {}] = items as { itemId?: string }[]
  await noted('inbox.read', { itemId })
  await noted('inbox.readAll', {})
  await noted('home.todos', {}, 'sun')
  const said = { title: '示例通知', text: '示例' }
  const audience = { kind: 'village', villageId: 'jiangshan-village-1' }
  await noted('announcement.reach', { audience }, 'sun')
  const { announcementId } = await noted('announcement.publish', { ...said, audience }, 'sun')
  await noted('announcement.publish', { ...said, audience: { kind: 'all' } }, 'sun')
  await noted('announcement.list', {})
  await noted('announcement.badge', {})
  await noted('announcement.one', { announcementId })
  await noted('announcement.read', { announcementId })
  await noted('announcement.published', {}, 'sun')
  await noted('announcement.withdraw', { announcementId }, 'sun')
}

/** Two enterprises are entered, changed and proposed to be merged. */
const organise = async (): Promise<void> => {
  const facts = { villageId: 'jiangshan-village-1', size: 'small', industry: '示例行业', starRating: 4 }
  const entered = { ...facts, name: '示例企业', reason: '登记' }
  const { enterpriseId } = await noted('organisation.addEnterprise', entered, 'sun')
  await noted('organisation.renameEnterprise', { enterpriseId, name: '新示例企业', reason: '更名' }, 'sun')
  await noted('organisation.describeEnterprise', { enterpriseId, ...facts, reason: '登记' }, 'sun')
  const union = { kind: 'federation', name: '示例联合会', enterpriseIds: [enterpriseId, 'huarui', 'yizhou'] }
  const { unionId } = await noted('organisation.foundUnion', { ...union, reason: '建会' }, 'sun')
  await noted('organisation.union', { unionId }, 'sun')
  await noted('organisation.mergeEnterprise', { enterpriseId, intoId: 'yizhou', reason: '合并' }, 'lu')
  await noted('organisation.enterprise', { enterpriseId }, 'sun')
  await noted('organisation.enterprises', {}, 'sun')
  await noted('organisation.enterprises', { filter: { by: 'stars', starRating: 4 } }, 'sun')
  await noted('organisation.villages', {}, 'sun')
  await noted('organisation.unions', {}, 'sun')
  await noted('organisation.village', { villageId: 'jiangshan-village-1' }, 'sun')
  await town.grant('hu', { role: 'cadre', scopeKind: 'village', scopeId: 'jiangshan-village-1' })
  await noted('organisation.villageEnterprises', {}, 'hu')
}

/** A quiz is written, taken, failed, and taken again. */
const examine = async (): Promise<void> => {
  const { courseId } = await aCourse(town)
  await noted('quiz.writeQuestion', { courseId, questionId: null, question: aQuestion }, 'hu')
  await noted('quiz.setTerms', { courseId, passPercent: 80, minutes: 30 }, 'hu')
  await noted('quiz.manuscript', { courseId }, 'sun')
  await noted('quiz.orderQuestions', { courseId, questionIds: [] }, 'hu')
  const electric = { courseId: 'electric' }
  const first = await noted('quiz.begin', electric)
  await noted('quiz.submit', { ...electric, tryId: first.tryId, answers: [] })
  const { tryId, questions } = await noted('quiz.begin', electric)
  await noted('quiz.standing', electric)
  const answers = rightAnswers(town, 'electric', questions as AskedQuestion[])
  await noted('quiz.submit', { ...electric, tryId, answers })
  await noted('quiz.standing', electric)
  await noted('certificate.standing', electric)
  await noted('certificate.terms', { courseId }, 'hu')
  await noted('certificate.setTerms', { courseId, offered: true, needsQuiz: false, needsHours: 4 }, 'hu')
  const { member } = await noted('member.whoAmI', {})
  const put = putCertificate(town, (member as { memberId: string }).memberId)
  await noted('certificate.mine', {})
  await noted('certificate.one', { certificateId: put.certificateId })
  await noted('certificate.code', { certificateId: put.certificateId })
  await noted('certificate.verify', { token: put.token })
  await noted('certificate.find', { number: put.number }, 'sun')
  await noted('certificate.revoke', { certificateId: put.certificateId, reason: '代人学习' }, 'sun')
}

/** A course is written, returned, published, withdrawn, put back and taken back; a branch is opened and closed. */
const teach = async (): Promise<void> => {
  await town.grant('hu', BRANCH_CADRE)
  const { academyId, ...written } = newCourse
  await noted('course.draft', { academyId, ...written }, 'hu')
  const { courseId } = await aCourse(town)
  const lessonId = lessonOf(courseId)
  await noted('course.rewrite', { courseId, ...written }, 'hu')
  const fileId = await town.upload('hu', 'lesson.mp4', aVideo())
  await noted('course.addLesson', { courseId, title: '第二讲', fileId }, 'hu')
  await noted('course.retitleLesson', { courseId, lessonId, title: '第一讲', chapters: [] }, 'hu')
  const said = { courseId, lessonId, fileId: await town.upload('hu', 'said.vtt', aVtt('示例', '文稿')) }
  await noted('course.checkTranscript', said, 'hu')
  await noted('course.setTranscript', said, 'hu')
  await noted('course.dropTranscript', { courseId, lessonId }, 'hu')
  const picture = await town.upload('hu', 'slide.jpg', PICTURE)
  await noted('course.addSlide', { courseId, lessonId, atSeconds: 3, picture }, 'hu')
  const { slides } = await noted('course.slides', { courseId, lessonId }, 'hu')
  const [slide] = slides as { slideId: string }[]
  await noted('course.dropSlide', { courseId, lessonId, slideId: slide?.slideId }, 'hu')
  await noted('course.orderLessons', { courseId, lessonIds: [lessonId] }, 'hu')
  await noted('course.submit', { courseId }, 'hu')
  await noted('course.giveBack', { courseId, reason: '请补充' }, 'sun')
  await noted('course.submit', { courseId }, 'hu')
  await noted('course.manuscripts', { state: 'review' }, 'hu')
  await noted('course.reviews', { state: 'review' }, 'sun')
  await noted('course.manuscript', { courseId }, 'sun')
  await noted('replay.watching', { courseId }, 'sun')
  await noted('course.preview', { courseId, lessonId }, 'sun')
  await noted('course.publish', { courseId }, 'sun')
  await noted('course.withdraw', { courseId, reason: '内容过时' }, 'sun')
  await noted('course.republish', { courseId }, 'sun')
  await noted('course.withdraw', { courseId, reason: '内容过时' }, 'sun')
  await noted('course.revise', { courseId }, 'hu')
  const branch = await noted('course.foundBranch', { name: '示例分院', enterpriseName: null }, 'sun')
  const named = { academyId: branch.academyId }
  await noted('course.charterBranch', named, 'sun')
  await noted('course.openBranch', named, 'sun')
  await noted('course.suspendBranch', { ...named, reason: '厂房搬迁' }, 'sun')
  await noted('course.resumeBranch', named, 'sun')
  await noted('course.branches', {}, 'sun')
}

beforeAll(async () => {
  town = await openTown({ size: 'demo' })
  const { name, phone, rosterCode } = town.facts('lin')
  await screens()
  await noted('member.consent', { guideVersion: GUIDE_VERSION })
  await noted('member.bind', { name, proof: { by: 'roster', phone, rosterCode } })
  for (const lessonId of ['electric-1', 'electric-2', 'electric-1']) {
    const { sessionId } = await noted('replay.openSession', { lessonId })
    const { noteId } = await noted('replay.takeNote', { lessonId, atSeconds: 4, text: '示例笔记' })
    await noted('replay.notes', { lessonId })
    await noted('replay.dropNote', { noteId })
    town.cloud.clock.advance(60_000)
    const segments = [{ fromSeconds: 0, toSeconds: 42, speed: 1 }]
    await noted('replay.flush', { sessionId, segments, positionSeconds: 42 })
  }
  await noted('member.announceUpload', { name: 'picture.jpg' })
  await town.enrich('lin', 500)
  await spendPoints()
  await attendClasses()
  await speakUp()
  await keepStore()
  await govern()
  await correct()
  await claim()
  await lecture()
  await organise()
  await readInbox()
  await searchCourses()
  await teach()
  await examine()
  const lin = (await noted('member.whoAmI', {})) as { member: { memberId: string } }
  const findingId = spoil(town.cloud, lin.member.memberId)
  await noted('ledger.standing', {})
  await noted('ledger.audit', { open: true }, 'sun')
  await noted('ledger.settleFinding', { findingId, words: '已核对' }, 'sun')
  // Past the half minute that switches and rule books may be remembered: they are read anew.
  town.cloud.clock.advance(60_000)
  await screens()
  await noted('home.studyRecord', { year: 2026 })
  const { entries } = (await noted('points.overview', {})) as { entries: { entryId: string }[] }
  await noted('points.statement', { filter: { direction: 'in', month: '2026-11' } })
  await noted('points.signIn', {})
  await noted('points.signIn', {})
  await noted('points.statement', {})
  await noted('points.entry', { entryId: entries[0]?.entryId })
  await noted('rank.board', { scope: 'all' })
}, 300_000)
afterAll(() => town.close())

test('every procedure of the contract has a budget and was measured', () => {
  const all = Object.entries(handlers).flatMap(([module, table]) =>
    Object.keys(table).map((name) => `${module}.${name}`),
  )
  expect(Object.keys(budgets).sort()).toEqual(all.sort())
  expect([...dearest.keys()].sort()).toEqual(all.sort())
})

test.each(Object.keys(budgets) as ProcedureName[])('%s stays within its budget', (procedure) => {
  const { requests, depth, documents } = budgets[procedure]
  const cost = dearest.get(procedure)
  expect(cost?.requests).toBeGreaterThan(0)
  expect(cost?.requests).toBeLessThanOrEqual(requests)
  expect(cost?.depth).toBeLessThanOrEqual(depth)
  expect(cost?.documentsExamined).toBeLessThanOrEqual(documents)
})

test.each([
  'home.overview',
  'home.todos',
  'course.catalogue',
  'course.search',
  'course.manuscripts',
  'course.reviews',
  'course.manuscript',
  'course.branches',
  'replay.course',
  'replay.lesson',
  'quiz.standing',
  'quiz.manuscript',
  'certificate.mine',
  'certificate.one',
  'certificate.standing',
  'certificate.verify',
  'certificate.find',
  'certificate.terms',
  'points.overview',
  'member.whoAmI',
  'mall.catalogue',
  'mall.reward',
  'mall.vouchers',
  'mall.voucher',
  'mall.counter',
  'mall.differences',
  'mall.closing',
  'mall.exported',
  'mall.deskRewards',
  'mall.deskReward',
  'mall.rewardForm',
  'mall.deskPoints',
  'feedback.form',
  'feedback.mine',
  'jobs.list',
  'ledger.standing',
  'ledger.audit',
  'feedback.queue',
  'feedback.enterprise',
  'inbox.overview',
  'inbox.items',
  'announcement.list',
  'announcement.one',
  'announcement.published',
  'announcement.badge',
  'organisation.villages',
  'organisation.enterprise',
  'organisation.enterprises',
  'organisation.villageEnterprises',
  'organisation.unions',
  'organisation.grants',
  'organisation.proposals',
  'organisation.switches',
] as const)('%s brings a screen’s first data at depth 2', (procedure) => {
  expect(dearest.get(procedure)?.depth).toBeLessThanOrEqual(2)
})

if (process.env.SHOW_COSTS) afterAll(() => console.log(Object.fromEntries(dearest)))
