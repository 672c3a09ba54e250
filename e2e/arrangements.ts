import { randomUUID } from 'node:crypto'
import { contract, type Input, type MutationName, type RepeatableName } from '../contract/contract'
import type { BranchState } from '../contract/course'
import type { Module } from '../contract/procedure'
import { GUIDE_VERSION } from '../localcloud/seed/content/guide'
import { putCertificate } from './a-certificate'
import { aClaim, newClaim } from './a-claim'
import { aClass, aPlannedClass, changedClass, newClass } from './a-class'
import { AT_CLASS, aClassToday, checkInBy, scanned } from './a-class-begun'
import { aCourse, aVideo, BRANCH_CADRE, lessonOf, newCourse } from './a-course'
import { aQuestion, rightAnswers } from './a-quiz'
import { ASKED, aLecturer, anAskedTalk, newTime, PROFILE } from './a-talk'
import { aVtt } from './a-transcript'
import { spoil } from './spoil'
import { stick } from './stick'
import { stockUp } from './stock-up'
import { dataOf, type Town } from './town'
import { putVideosBack } from './videos'

/** Every procedure that writes. */
export type WritingName = MutationName | RepeatableName

/** A call that is bound to succeed. */
export type Arranged<N extends WritingName> = {
  readonly handle: string
  readonly input: Input<N>
}

/** Makes the town ready for one more call of a procedure: each time with a new effect. */
type Arrangement<N extends WritingName> = (town: ArrangedTown) => Promise<Arranged<N>>

/** A town with workers to be used up, one after the other. */
export type ArrangedTown = Town & {
  readonly nextWorker: () => string
  /** Stores again what was uploaded and the sample's videos: calls use files up, which no document holds. */
  readonly putFilesBack: () => void
}

const WORKERS = 300
const PLENTY = 100_000
const ORDER = { rewardId: 'towel', pickUpPointId: 'hq-desk' }
const LESSON = 'electric-1'
const DESK = { role: 'verifier', scopeKind: 'pickUpPoint', scopeId: 'hq-desk' } as const
const ENTERPRISE = {
  name: '示例企业',
  villageId: 'jiangshan-village-3',
  size: 'small',
  industry: '示例行业',
  starRating: 4,
  reason: '登记',
} as const
const DESK_LEASE = { pickUpPointId: ORDER.pickUpPointId, over: false }
const POINT = { name: '示例领取点', address: '示例地址', hours: '每天' } as const
const REWARD = {
  ...{ title: '示例奖品', summary: '示例', category: 'daily', cover: 'cup', pricePoints: 10, yearLimit: 1 },
  ...{ monthLimit: null, saleFrom: null, saleTo: null, pickUpPointIds: ['hq-desk'] },
} satisfies Omit<Input<'mall.addReward'>, 'picture'>
const ANNOUNCEMENT = { title: '示例通知', text: '示例', audience: { kind: 'all' } } as const
const EXPORT = { from: '2026-01-01', to: '2026-12-31', state: null, pickUpPointId: null } as const
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])

/** Prepares a fresh town: `lin` has points without end, the towel is there for everybody. */
export const arrange = async (town: Town): Promise<ArrangedTown> => {
  await town.bind('lin')
  await town.enrich('lin', PLENTY)
  await town.cloud.database.update('rewards', { _id: ORDER.rewardId }, { $set: { yearLimit: PLENTY } })
  await stockUp(town.cloud, ORDER.rewardId, PLENTY)
  const workers = town.hire(WORKERS)
  const store = town.upload
  const nextWorker = () => {
    const handle = workers.pop()
    if (!handle) throw new Error('all workers are used up: hire more')
    return handle
  }
  const uploads = new Map<string, Uint8Array>()
  const upload: Town['upload'] = async (handle, name, bytes) => {
    const fileId = await store(handle, name, bytes)
    uploads.set(fileId.replace(/^cloud:\/\/[^/]+\//, ''), bytes)
    return fileId
  }
  const putFilesBack = () => {
    putVideosBack(town.cloud)
    for (const [path, bytes] of uploads) if (!town.cloud.files.exists(path)) town.cloud.files.put(path, bytes)
  }
  return Object.assign(town, { nextWorker, upload, putFilesBack })
}

const newMember = async (town: ArrangedTown): Promise<string> => {
  const handle = town.nextWorker()
  await town.bind(handle)
  return handle
}

const ticketWith = (pictures: string[]): Input<'feedback.submit'> => ({
  type: 'course',
  text: '示例意见',
  anonymousToEnterprise: false,
  pictures,
})

const ticketOf = async (town: ArrangedTown, handle: string): Promise<{ readonly ticketId: string }> => {
  const { ticketId } = dataOf(await town.as(handle).mutate('feedback.submit', ticketWith([])))
  return { ticketId }
}

const openTicket = async (town: ArrangedTown) => ({ handle: 'sun', input: await ticketOf(town, 'lin') })

const answeredTicket = async (town: ArrangedTown, handle: string) => {
  const ticket = await ticketOf(town, handle)
  dataOf(await town.as('sun').mutate('feedback.reply', { ...ticket, text: '示例答复' }))
  return ticket
}

const aPerson = async (town: ArrangedTown): Promise<{ readonly memberId: string }> => {
  const { member } = dataOf(await town.as(await newMember(town)).call('member.whoAmI', {}))
  return { memberId: member?.memberId ?? '' }
}

const anEnterprise = async (town: ArrangedTown): Promise<{ readonly enterpriseId: string }> =>
  dataOf(await town.as('sun').mutate('organisation.addEnterprise', ENTERPRISE))

/** One that waits for a second admin. */
const aProposal = async (town: ArrangedTown): Promise<{ readonly proposalId: string }> => {
  const holding = { role: 'admin' } as const
  const giving = { ...(await aPerson(town)), holding, to: null, reason: '轮值' }
  const { proposalId } = dataOf(await town.as('sun').mutate('organisation.grant', giving))
  return { proposalId: proposalId ?? '' }
}

const newDraft = async (town: ArrangedTown): Promise<Input<'course.draft'>> => {
  await town.grant('hu', BRANCH_CADRE)
  return newCourse
}

const aBranch = async (town: ArrangedTown, state: BranchState): Promise<{ readonly academyId: string }> => {
  const { handle, input } = await arrangements['course.foundBranch'](town)
  const { academyId } = dataOf(await town.as(handle).mutate('course.foundBranch', input))
  await town.cloud.database.update('academies', { _id: academyId }, { $set: { state } })
  return { academyId }
}
const aLease = async (town: ArrangedTown) =>
  dataOf(await town.as('qian').mutate('mall.takeLease', DESK_LEASE))

/** One off sale, without a picture. */
const aReward = async (town: ArrangedTown): Promise<string> =>
  dataOf(await town.as('sun').mutate('mall.addReward', { ...REWARD, picture: null })).rewardId

/** A procedure without an arrangement does not compile: it would never have been cut short. */
export const arrangements: { readonly [N in WritingName]: Arrangement<N> } = {
  'member.consent': async (town) => ({ handle: town.nextWorker(), input: { guideVersion: GUIDE_VERSION } }),

  'member.bind': async (town) => {
    const handle = town.nextWorker()
    dataOf(await town.as(handle).mutate('member.consent', { guideVersion: GUIDE_VERSION }))
    const { name, phone, rosterCode } = town.facts(handle)
    return { handle, input: { name, proof: { by: 'roster', phone, rosterCode } } }
  },

  'member.announceUpload': async () => ({ handle: 'lin', input: { name: `${randomUUID()}.jpg` } }),

  'points.signIn': async (town) => ({ handle: await newMember(town), input: {} }),

  'claim.enter': async (town) => {
    await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' })
    const { memberId } = await aPerson(town)
    const picture = await town.upload('hu', '1.jpg', JPEG)
    return {
      handle: 'hu',
      input: { ...newClaim(memberId, town.cloud.clock.now()), pictures: [picture] },
    }
  },

  'claim.giveBack': async (town) => {
    const { memberId } = await aPerson(town)
    return { handle: 'sun', input: { ...(await aClaim(town, memberId)), reason: '缺证书照片' } }
  },

  'claim.amend': async (town) => {
    const { handle, input } = await arrangements['claim.giveBack'](town)
    dataOf(await town.as(handle).mutate('claim.giveBack', input))
    const picture = await town.upload('hu', '1.jpg', JPEG)
    return {
      handle: 'hu',
      input: { claimId: input.claimId, evidence: '证书见照片', pictures: [picture] },
    }
  },

  'claim.verify': async (town) => {
    const { memberId } = await aPerson(town)
    return { handle: 'sun', input: await aClaim(town, memberId) }
  },

  'lecturer.enlist': async (town) => {
    const { memberId } = await aPerson(town)
    return { handle: 'sun', input: { memberId, ...PROFILE } }
  },

  'lecturer.change': async (town) => {
    const { memberId } = await aPerson(town)
    const { lecturerId } = await aLecturer(town, memberId)
    return { handle: 'sun', input: { lecturerId, ...PROFILE, state: 'paused' } }
  },

  'lecturer.offer': async (town) => {
    const { memberId } = await aPerson(town)
    const { lecturerId } = await aLecturer(town, memberId)
    return { handle: 'sun', input: newTime(lecturerId, town.cloud.clock.now()) }
  },

  'lecturer.ask': async (town) => {
    await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' })
    const { input } = await arrangements['lecturer.offer'](town)
    const { talkId } = dataOf(await town.as('sun').mutate('lecturer.offer', input))
    return { handle: 'hu', input: { talkId, ...ASKED } }
  },

  'lecturer.confirm': async (town) => {
    const { talkId } = await anAskedTalk(town, await aPerson(town))
    return { handle: 'sun', input: { talkId } }
  },

  'lecturer.decline': async (town) => {
    const { talkId } = await anAskedTalk(town, await aPerson(town))
    return { handle: 'sun', input: { talkId, reason: '那天有事' } }
  },

  'lecturer.callOff': async (town) => {
    const { talkId } = await anAskedTalk(town, await aPerson(town))
    return { handle: 'hu', input: { talkId, reason: '停电' } }
  },

  'lecturer.withdraw': async (town) => {
    const { talkId } = await anAskedTalk(town, await aPerson(town))
    return { handle: 'sun', input: { talkId, reason: '那天有事' } }
  },

  'lecturer.hold': async (town) => {
    const { talkId } = await anAskedTalk(town, await aPerson(town))
    dataOf(await town.as('sun').mutate('lecturer.confirm', { talkId }))
    town.cloud.clock.advance(11 * 86_400_000)
    return { handle: 'sun', input: { talkId, listeners: 38, summary: '讲了三个案例' } }
  },

  'ledger.settleFinding': async (town) => {
    const { memberId } = await aPerson(town)
    return { handle: 'sun', input: { findingId: spoil(town.cloud, memberId), words: '已核对' } }
  },

  'replay.openSession': async () => ({ handle: 'lin', input: { lessonId: LESSON } }),

  'replay.takeNote': async () => ({
    handle: 'lin',
    input: { lessonId: LESSON, atSeconds: 4, text: '示例笔记' },
  }),

  'replay.dropNote': async (town) => {
    const note = { lessonId: LESSON, atSeconds: 4, text: '示例笔记' }
    const { noteId } = dataOf(await town.as('lin').mutate('replay.takeNote', note))
    return { handle: 'lin', input: { noteId } }
  },

  'replay.flush': async (town) => {
    const handle = await newMember(town)
    const { sessionId } = dataOf(await town.as(handle).mutate('replay.openSession', { lessonId: LESSON }))
    town.cloud.clock.advance(60_000)
    const segments = [{ fromSeconds: 0, toSeconds: 24, speed: 1 as const }]
    return { handle, input: { sessionId, segments, positionSeconds: 24 } }
  },

  'quiz.begin': async (town) => ({ handle: await newMember(town), input: { courseId: 'electric' } }),

  'quiz.submit': async (town) => {
    const { handle, input } = await arrangements['quiz.begin'](town)
    const { tryId, questions } = dataOf(await town.as(handle).mutate('quiz.begin', input))
    return { handle, input: { ...input, tryId, answers: rightAnswers(town, input.courseId, questions) } }
  },

  'quiz.writeQuestion': async (town) => {
    const { courseId } = await aCourse(town)
    return { handle: 'hu', input: { courseId, questionId: null, question: aQuestion } }
  },

  'quiz.orderQuestions': async (town) => {
    const { handle, input } = await arrangements['quiz.writeQuestion'](town)
    dataOf(await town.as(handle).mutate('quiz.writeQuestion', input))
    return { handle, input: { courseId: input.courseId, questionIds: [] } }
  },

  'quiz.setTerms': async (town) => {
    const { courseId } = await aCourse(town)
    return { handle: 'hu', input: { courseId, passPercent: 80, minutes: 30 } }
  },

  'certificate.revoke': async (town) => {
    const { memberId } = await aPerson(town)
    const { certificateId } = putCertificate(town, memberId)
    return { handle: 'sun', input: { certificateId, reason: '代人学习' } }
  },

  'certificate.setTerms': async (town) => {
    const { courseId } = await aCourse(town)
    return { handle: 'hu', input: { courseId, offered: true, needsQuiz: false, needsHours: 4 } }
  },

  'course.draft': async (town) => ({ handle: 'hu', input: await newDraft(town) }),

  'course.rewrite': async (town) => {
    const { academyId: _, ...written } = await newDraft(town)
    return { handle: 'hu', input: { ...written, ...(await aCourse(town, 'draft')), title: '示例课程（改）' } }
  },

  'course.addLesson': async (town) => {
    const { courseId } = await aCourse(town)
    const fileId = await town.upload('hu', `${courseId}.mp4`, aVideo())
    return { handle: 'hu', input: { courseId, title: '第二讲', fileId } }
  },

  'course.retitleLesson': async (town) => {
    const { courseId } = await aCourse(town, 'draft')
    const chapters = [{ atSeconds: 0, title: '开头' }]
    return { handle: 'hu', input: { courseId, lessonId: lessonOf(courseId), title: '示例课时', chapters } }
  },

  'course.setTranscript': async (town) => {
    const { courseId } = await aCourse(town, 'draft')
    const fileId = await town.upload('hu', `${courseId}.vtt`, aVtt('示例文稿'))
    return { handle: 'hu', input: { courseId, lessonId: lessonOf(courseId), fileId } }
  },

  'course.dropTranscript': async (town) => {
    const { handle, input } = await arrangements['course.setTranscript'](town)
    dataOf(await town.as(handle).mutate('course.setTranscript', input))
    const { courseId, lessonId } = input
    return { handle, input: { courseId, lessonId } }
  },

  'course.addSlide': async (town) => {
    const { courseId } = await aCourse(town, 'draft')
    const picture = await town.upload('hu', `${courseId}.jpg`, JPEG)
    return { handle: 'hu', input: { courseId, lessonId: lessonOf(courseId), atSeconds: 3, picture } }
  },

  'course.dropSlide': async (town) => {
    const { handle, input } = await arrangements['course.addSlide'](town)
    dataOf(await town.as(handle).mutate('course.addSlide', input))
    const { courseId, lessonId } = input
    const { slides } = dataOf(await town.as(handle).call('course.slides', { courseId, lessonId }))
    return { handle, input: { courseId, lessonId, slideId: slides[0]?.slideId ?? '' } }
  },

  'course.orderLessons': async (town) => ({
    handle: 'hu',
    input: { ...(await aCourse(town, 'draft')), lessonIds: [] },
  }),

  'course.submit': async (town) => ({ handle: 'hu', input: await aCourse(town, 'draft') }),

  'course.revise': async (town) => ({ handle: 'hu', input: await aCourse(town, 'withdrawn') }),

  'course.giveBack': async (town) => ({
    handle: 'sun',
    input: { ...(await aCourse(town, 'review')), reason: '请补充' },
  }),

  'course.publish': async (town) => ({ handle: 'sun', input: await aCourse(town, 'review') }),

  'course.withdraw': async (town) => {
    const input = await aCourse(town, 'review')
    dataOf(await town.as('sun').mutate('course.publish', input))
    return { handle: 'sun', input: { ...input, reason: '内容过时' } }
  },

  'course.republish': async (town) => {
    const { handle, input } = await arrangements['course.withdraw'](town)
    dataOf(await town.as(handle).mutate('course.withdraw', input))
    return { handle, input: { courseId: input.courseId } }
  },

  'course.foundBranch': async () => ({
    handle: 'sun',
    input: { name: '示例分院', enterpriseName: null },
  }),

  'course.charterBranch': async (town) => ({ handle: 'sun', input: await aBranch(town, 'preparing') }),
  'course.openBranch': async (town) => ({ handle: 'sun', input: await aBranch(town, 'chartered') }),
  'course.suspendBranch': async (town) => ({
    handle: 'sun',
    input: { ...(await aBranch(town, 'running')), reason: '厂房搬迁' },
  }),
  'course.resumeBranch': async (town) => ({ handle: 'sun', input: await aBranch(town, 'suspended') }),

  'class.plan': async (town) => ({ handle: 'sun', input: newClass(town.cloud.clock.now()) }),
  'class.change': async (town) => {
    const { sessionId } = await aClass(town)
    return { handle: 'sun', input: changedClass(town.cloud.clock.now(), sessionId) }
  },
  'class.open': async (town) => ({ handle: 'sun', input: await aPlannedClass(town) }),
  'class.callOff': async (town) => ({
    handle: 'sun',
    input: { ...(await aClass(town)), reason: '教室停电' },
  }),
  'class.close': async (town) => {
    const { input } = await arrangements['class.linkRecording'](town)
    return { handle: 'sun', input: { sessionId: input.sessionId, record: '示例记录' } }
  },
  'class.linkRecording': async (town) => {
    const { sessionId } = await aClassToday(town, [])
    town.cloud.clock.advance(3 * 60 * 60_000)
    return { handle: 'sun', input: { sessionId, lessonId: LESSON } }
  },
  'class.enrol': async (town) => ({ handle: 'lin', input: await aClass(town) }),
  'class.leave': async (town) => {
    const input = await aClass(town)
    dataOf(await town.as('lin').mutate('class.enrol', input))
    return { handle: 'lin', input }
  },

  'class.checkIn': async (town) => {
    const handle = await newMember(town)
    const { sessionId } = await aClassToday(town, [handle])
    return { handle, input: { sessionId, seen: await scanned(town, sessionId) } }
  },
  'class.setSpot': async (town) => {
    const { sessionId } = await aClassToday(town, [])
    return { handle: 'sun', input: { sessionId, spot: AT_CLASS } }
  },
  'class.checkOut': async (town) => {
    const handle = await newMember(town)
    const { sessionId } = await aClassToday(town, [handle])
    dataOf(await checkInBy(town, handle, sessionId))
    town.cloud.clock.advance(60 * 60_000)
    return { handle, input: { sessionId, seen: await scanned(town, sessionId) } }
  },
  'class.signFor': async (town) => {
    const handle = await newMember(town)
    const { sessionId } = await aClassToday(town, [handle])
    const { roll } = dataOf(await town.as('sun').call('class.roll', { sessionId }))
    const enrolmentId = roll[0]?.enrolmentId ?? ''
    return { handle: 'sun', input: { enrolmentId, act: 'in', reason: '手机没电' } }
  },

  'class.excuse': async (town) => {
    const { handle, input } = await arrangements['class.signFor'](town)
    return { handle, input: { enrolmentId: input.enrolmentId, reason: '生病' } }
  },

  'mall.redeem': async () => ({ handle: 'lin', input: ORDER }),

  'mall.cancel': async (town) => {
    // A lease that another arrangement took would be in the way.
    await town.cloud.database.update('tenants', { _id: 'jiangshan' }, { $set: { offlineUntil: {} } })
    const { voucherId } = await town.redeem('lin', ORDER.rewardId)
    return { handle: 'lin', input: { voucherId } }
  },

  'mall.writeOff': async (town) => {
    const { code } = await town.redeem('lin', ORDER.rewardId)
    return { handle: 'qian', input: { code } }
  },

  'mall.addReward': async (town) => ({
    handle: 'sun',
    input: { ...REWARD, picture: await town.upload('sun', '1.jpg', JPEG) },
  }),

  'mall.editReward': async (town) => {
    const fileId = await town.upload('sun', '1.jpg', JPEG)
    return {
      handle: 'sun',
      input: { rewardId: await aReward(town), ...REWARD, pricePoints: 20, picture: { is: 'new', fileId } },
    }
  },

  'mall.putOnSale': async (town) => ({
    handle: 'sun',
    input: { rewardId: await aReward(town), onSale: true },
  }),

  'mall.moveStock': async (town) => ({
    handle: 'sun',
    input: { kind: 'in', rewardId: await aReward(town), difference: 5, reason: '到货' },
  }),

  'mall.addPoint': async () => ({ handle: 'sun', input: POINT }),

  'mall.editPoint': async () => ({
    handle: 'sun',
    input: { pickUpPointId: 'yizhou-gate', ...POINT, hours: randomUUID() },
  }),

  'mall.switchPoint': async (town) => {
    const { pickUpPoints } = dataOf(await town.as('sun').call('mall.deskPoints', {}))
    const isOpen = pickUpPoints.some(({ pickUpPointId, open }) => pickUpPointId === 'yizhou-gate' && open)
    return { handle: 'sun', input: { pickUpPointId: 'yizhou-gate', open: !isOpen } }
  },

  'mall.exportRedemptions': async () => ({ handle: 'sun', input: EXPORT }),

  'mall.takeLease': async () => ({ handle: 'qian', input: DESK_LEASE }),

  'mall.returnLease': async (town) => {
    const { leaseId } = await aLease(town)
    return { handle: 'qian', input: { pickUpPointId: 'hq-desk', leaseId } }
  },

  'mall.settleHanded': async (town) => {
    const { voucherId } = await town.redeem('lin', ORDER.rewardId)
    const { leaseId, takenAt } = await aLease(town)
    return { handle: 'qian', input: { voucherId, leaseId, handedAt: takenAt } }
  },

  'feedback.submit': async (town) => {
    const picture = await town.upload('lin', '1.jpg', JPEG)
    return { handle: 'lin', input: ticketWith([picture]) }
  },

  'feedback.reply': async (town) => {
    const { handle, input } = await openTicket(town)
    return { handle, input: { ...input, text: '示例答复' } }
  },

  'feedback.release': async (town) => {
    town.cloud.setContentSafety('down')
    const arranged = await openTicket(town)
    town.cloud.setContentSafety('up')
    return arranged
  },

  'feedback.adopt': async (town) => ({
    handle: 'sun',
    input: await answeredTicket(town, await newMember(town)),
  }),

  'feedback.rate': async (town) => {
    const input = await answeredTicket(town, 'lin')
    return { handle: 'lin', input: { ...input, satisfaction: 'good' } }
  },

  'feedback.contest': async (town) => {
    const input = await answeredTicket(town, 'lin')
    return { handle: 'lin', input: { ...input, reason: '没有说什么时候办' } }
  },

  'feedback.close': openTicket,

  'organisation.grant': async (town) => ({
    handle: 'sun',
    input: { ...(await aPerson(town)), holding: DESK, to: null, reason: '轮值' },
  }),

  'organisation.revoke': async (town) => {
    const { handle, input } = await arrangements['organisation.grant'](town)
    const { grantId } = dataOf(await town.as(handle).mutate('organisation.grant', input))
    return { handle, input: { grantId: grantId ?? '', reason: '轮值结束' } }
  },

  'organisation.confirm': async (town) => {
    const { proposalId } = await aProposal(town)
    const proposal = town.cloud.database.get('proposals', proposalId)
    return { handle: 'lu', input: { proposalId, inputHash: String(proposal?.inputHash) } }
  },

  'organisation.reviseRules': async () => ({
    handle: 'sun',
    input: {
      basedOn: 1,
      dayKey: '2099-01-01',
      notice: '示例规则',
      autoDailyCap: 40,
      rules: [],
      reason: '年度修订',
    },
  }),

  'organisation.adjustPoints': async (town) => ({
    handle: 'sun',
    input: { ...(await aPerson(town)), points: 20, reason: '补记' },
  }),

  'organisation.reverseEntry': async (town) => {
    const { memberId } = await aPerson(town)
    const [entry] = town.cloud.database.find('pointsEntries', { memberId })
    return { handle: 'sun', input: { entryId: String(entry?._id), reason: '记错了' } }
  },

  'organisation.withdraw': async (town) => ({ handle: 'sun', input: await aProposal(town) }),

  'organisation.addEnterprise': async () => ({ handle: 'sun', input: ENTERPRISE }),

  'organisation.renameEnterprise': async (town) => {
    const input = { ...(await anEnterprise(town)), name: '示例企业（新）', reason: '更名' }
    return { handle: 'sun', input }
  },

  'organisation.describeEnterprise': async (town) => {
    const { name, ...facts } = ENTERPRISE
    return { handle: 'sun', input: { ...facts, ...(await anEnterprise(town)), starRating: 5 } }
  },

  'organisation.mergeEnterprise': async (town) => ({
    handle: 'sun',
    input: { ...(await anEnterprise(town)), intoId: 'yizhou', reason: '合并' },
  }),

  'organisation.foundUnion': async (town) => {
    const { enterpriseId } = await anEnterprise(town)
    const named = { kind: 'enterpriseUnion', name: '示例企业工会', reason: '建会' } as const
    return { handle: 'sun', input: { ...named, enterpriseIds: [enterpriseId] } }
  },

  'organisation.switchModule': async (town) => {
    // On again in the end, so that nothing that is tried after it is refused.
    const [module, _id] = ['course', 'jiangshan'] as const
    await town.cloud.database.update('tenants', { _id }, { $set: { modulesOff: [module] } })
    return { handle: 'sun', input: { module, on: true } }
  },

  'jobs.retry': async (town) => ({
    handle: 'sun',
    input: { jobId: await stick(town.cloud, randomUUID()) },
  }),

  'inbox.read': async (town) => {
    const handle = await newMember(town)
    await answeredTicket(town, handle)
    await town.cloud.fireTimers('timers')
    const [item] = dataOf(await town.as(handle).call('inbox.items', {})).items
    return { handle, input: { itemId: item?.itemId ?? '' } }
  },

  'inbox.readAll': async (town) => ({ handle: await newMember(town), input: {} }),

  'announcement.publish': async () => ({ handle: 'sun', input: ANNOUNCEMENT }),

  'announcement.withdraw': async (town) => ({
    handle: 'sun',
    input: dataOf(await town.as('sun').mutate('announcement.publish', ANNOUNCEMENT)),
  }),

  'announcement.read': async (town) => ({
    handle: await newMember(town),
    input: dataOf(await town.as('sun').mutate('announcement.publish', ANNOUNCEMENT)),
  }),

  'inbox.consented': async (town) => ({
    handle: await newMember(town),
    input: { kinds: ['voucherUsed'] },
  }),
}

/** Names of all procedures that write, taken from the contract. */
export const writingNames: readonly WritingName[] = Object.entries<Module>(contract).flatMap(
  ([module, procedures]) =>
    Object.entries(procedures)
      .filter(([, { kind }]) => kind !== 'query')
      .map(([name]) => `${module}.${name}` as WritingName),
)

/** Is it idempotent by construction, so that it carries no key? */
export const isRepeatable = (name: WritingName): boolean => {
  const [module = '', procedure = ''] = name.split('.')
  return (contract as Readonly<Record<string, Module>>)[module]?.[procedure]?.kind === 'repeatable'
}
