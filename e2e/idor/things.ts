import { enrolmentIdOf } from '../../cloudfunctions/modules/class/seats/mark'
import { putCertificate } from '../a-certificate'
import { aClaim } from '../a-claim'
import { aClass } from '../a-class'
import { ASKED, aLecturer, aTime } from '../a-talk'
import { spoil } from '../spoil'
import { dataOf, type Town } from '../town'

/** Everything of one tenant that a call can name: what is one member's own, and what his whole tenant shares. */
export type Things = ReturnType<typeof missingThings>

/** Stands in the victim's own words; in no reply to a stranger. */
const CANARY = '金丝雀的话'
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])

/** Things of the right form that nobody has. */
export const missingThings = () => ({
  own: {
    memberId: 'nobody-0000000000000000000',
    name: '无名氏',
    phoneTail: '9999',
    phone: '19999999999',
    rosterCode: '999999',
    text: '没有人说过的话',
    voucherId: 'nothing-000000000000000000',
    code: '22222222',
    ticketId: '0'.repeat(32),
    claimId: '4'.repeat(32),
    talkId: 'nothing-000000000000000008',
    entryId: '1'.repeat(32),
    findingId: '3'.repeat(32),
    sessionId: 'nothing-000000000000000001',
    noteId: '6'.repeat(32),
    grantId: 'nothing-000000000000000002',
    proposalId: 'nothing-000000000000000003',
    inputHash: '2'.repeat(64),
    itemId: '3'.repeat(32),
    announcementId: 'nothing-000000000000000004',
    leaseId: 'nothing-000000000000000005',
    exportId: 'nothing-000000000000000006',
    tryId: 'nothing-000000000000000007',
    certificateId: '4'.repeat(32),
    number: '2099-99999',
    token: '5'.repeat(32),
    enrolmentId: '4'.repeat(32),
    fileId: 'cloud://nowhere.bucket/incoming/nobody/nothing.png',
  },
  shared: {
    courseId: 'nothing-course',
    lessonId: 'nothing-lesson',
    academyId: 'nothing-academy',
    rewardId: 'nothing-reward',
    pickUpPointId: 'nothing-desk',
    enterpriseId: 'nothing-enterprise',
    villageId: 'nothing-village',
    unionId: 'nothing-union',
    classId: 'nothing-class',
    lecturerId: '6'.repeat(32),
  },
})

/** Lets `lin` of 一舟 in 姜山 have one of everything, alive: each would answer to who may see it. */
export const victimsThings = async (town: Town): Promise<Things> => {
  const lin = town.as('lin')
  const { memberId } = await town.bind('lin')
  await town.enrich('lin', 500)
  const { voucherId, code } = await town.redeem('lin', 'towel')
  const picture = await town.upload('lin', '1.png', PNG)
  const words = { type: 'workplace', text: CANARY, anonymousToEnterprise: false } as const
  const { ticketId } = dataOf(await lin.mutate('feedback.submit', { ...words, pictures: [picture] }))
  const { sessionId } = dataOf(await lin.mutate('replay.openSession', { lessonId: 'electric-1' }))
  const note = { lessonId: 'electric-1', atSeconds: 4, text: CANARY }
  const { noteId } = dataOf(await lin.mutate('replay.takeNote', note))
  const { claimId } = await aClaim(town, memberId)
  const { lecturerId } = await aLecturer(town, memberId)
  const { talkId } = await aTime(town, 'lin', lecturerId)
  dataOf(await town.as('hu').mutate('lecturer.ask', { talkId, ...ASKED, contact: CANARY }))
  const { tryId } = dataOf(await lin.mutate('quiz.begin', { courseId: 'electric' }))
  const { entries } = dataOf(await lin.call('points.overview', {}))
  const giving = { memberId, to: null, reason: '轮值' }
  const desk = { role: 'verifier', scopeKind: 'pickUpPoint', scopeId: 'hq-desk' } as const
  const sun = town.as('sun')
  const atDesk = { pickUpPointId: 'hq-desk', over: false } as const
  const { leaseId } = dataOf(await town.as('qian').mutate('mall.takeLease', atDesk))
  const { grantId } = dataOf(await sun.mutate('organisation.grant', { ...giving, holding: desk }))
  const union = {
    kind: 'enterpriseUnion',
    name: '示例工会',
    enterpriseIds: ['yizhou'],
    reason: '建会',
  } as const
  const founded = { ...union, enterpriseIds: [...union.enterpriseIds] }
  const { unionId } = dataOf(await sun.mutate('organisation.foundUnion', founded))
  const holding = { role: 'admin' } as const
  const { proposalId } = dataOf(await sun.mutate('organisation.grant', { ...giving, holding }))
  // For those who hold what no stranger holds: admins of this union.
  const notice = { title: '示例通知', text: CANARY, audience: { kind: 'role', role: 'admin' } } as const
  const { announcementId } = dataOf(await sun.mutate('announcement.publish', notice))
  const { sessionId: sessionOfClass } = await aClass(town, { courseId: 'caliper', lessonId: null })
  dataOf(await lin.mutate('class.enrol', { sessionId: sessionOfClass }))
  const days = { from: '2026-01-01', to: '2026-12-31', state: null, pickUpPointId: null } as const
  const { exportId } = dataOf(await sun.mutate('mall.exportRedemptions', days))
  await town.cloud.fireTimers('timers')
  const certificate = putCertificate(town, memberId)
  const [item] = town.cloud.database.find('inboxItems', { memberId })
  const proposal = town.cloud.database.get('proposals', proposalId ?? '')
  const { name, phone, rosterCode } = town.facts('lin')
  return {
    own: {
      ...{ memberId, name, phone, rosterCode, phoneTail: phone.slice(-4), text: CANARY },
      ...{ voucherId, code, ticketId, sessionId },
      ...{ leaseId, exportId },
      ...{ claimId, talkId, noteId },
      ...{ leaseId, exportId, tryId },
      ...certificate,
      enrolmentId: enrolmentIdOf(sessionOfClass, memberId),
      entryId: entries[0]?.entryId ?? '',
      findingId: spoil(town.cloud, memberId),
      grantId: grantId ?? '',
      proposalId: proposalId ?? '',
      itemId: String(item?._id),
      announcementId,
      inputHash: String(proposal?.inputHash),
      fileId: await town.upload('lin', '2.png', PNG),
    },
    shared: {
      courseId: 'electric',
      lessonId: 'electric-1',
      academyId: 'yizhou-branch',
      rewardId: 'towel',
      pickUpPointId: 'hq-desk',
      enterpriseId: 'yizhou',
      villageId: 'jiangshan-village-1',
      unionId,
      classId: sessionOfClass,
      lecturerId,
    },
  }
}
