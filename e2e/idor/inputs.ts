import type { Input, ProcedureName } from '../../contract/contract'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import type { Things } from './things'

const reason = '轮值'
const enterprise = { name: '示例企业', size: 'small', industry: '示例行业', starRating: 4, reason } as const

/** How each procedure is called with somebody's things. One that is missing here does not compile. */
export const inputs: { readonly [N in ProcedureName]: (things: Things) => Input<N> } = {
  'home.overview': () => ({}),
  'member.whoAmI': () => ({}),
  'member.consent': () => ({ guideVersion: GUIDE_VERSION }),
  'member.bind': ({ own: { name, phone, rosterCode } }) => ({
    name,
    proof: { by: 'roster', phone, rosterCode },
  }),
  'course.catalogue': ({ shared: { academyId } }) => ({ academyId }),
  'replay.course': ({ shared: { courseId } }) => ({ courseId }),
  'replay.lesson': ({ shared: { lessonId } }) => ({ lessonId }),
  'replay.openSession': ({ shared: { lessonId } }) => ({ lessonId }),
  'replay.flush': ({ own: { sessionId } }) => ({
    sessionId,
    segments: [{ fromSeconds: 0, toSeconds: 1, speed: 1 }],
    positionSeconds: 1,
  }),
  'points.overview': () => ({}),
  'points.statement': () => ({}),
  'points.entry': ({ own: { entryId } }) => ({ entryId }),
  'rank.board': () => ({ scope: 'all' }),
  'mall.catalogue': () => ({}),
  'mall.reward': ({ shared: { rewardId } }) => ({ rewardId }),
  'mall.redeem': ({ shared: { rewardId, pickUpPointId } }) => ({ rewardId, pickUpPointId }),
  'mall.vouchers': () => ({}),
  'mall.voucher': ({ own: { voucherId } }) => ({ voucherId }),
  'mall.cancel': ({ own: { voucherId } }) => ({ voucherId }),
  'mall.check': ({ own: { code } }) => ({ code }),
  'mall.writeOff': ({ own: { code } }) => ({ code }),
  'feedback.submit': ({ own: { fileId } }) => ({
    ...{ type: 'other', text: '示例意见', anonymousToEnterprise: false },
    pictures: [fileId],
  }),
  'feedback.form': () => ({}),
  'feedback.mine': () => ({}),
  'feedback.ticket': ({ own: { ticketId } }) => ({ ticketId }),
  'feedback.enterprise': () => ({}),
  'feedback.queue': () => ({ state: 'open' }),
  'feedback.reply': ({ own: { ticketId } }) => ({ ticketId, text: '示例答复' }),
  'feedback.release': ({ own: { ticketId } }) => ({ ticketId }),
  'feedback.adopt': ({ own: { ticketId } }) => ({ ticketId }),
  'feedback.rate': ({ own: { ticketId } }) => ({ ticketId, satisfaction: 'good' }),
  'feedback.contest': ({ own: { ticketId } }) => ({ ticketId, reason }),
  'feedback.close': ({ own: { ticketId } }) => ({ ticketId }),
  'inbox.overview': () => ({}),
  'inbox.items': () => ({}),
  'inbox.read': ({ own: { itemId } }) => ({ itemId }),
  'inbox.readAll': () => ({}),
  'inbox.consented': () => ({ kinds: ['voucherUsed'] }),
  'organisation.villages': () => ({}),
  'organisation.enterprises': ({ shared: { villageId } }) => ({ filter: { by: 'village', villageId } }),
  'organisation.villageEnterprises': () => ({}),
  'organisation.enterprise': ({ shared: { enterpriseId } }) => ({ enterpriseId }),
  'organisation.addEnterprise': ({ shared: { villageId } }) => ({ ...enterprise, villageId }),
  'organisation.renameEnterprise': ({ shared: { enterpriseId } }) => ({
    ...{ enterpriseId, name: '示例企业', reason },
  }),
  'organisation.describeEnterprise': ({ shared: { enterpriseId, villageId } }) => ({
    ...{ enterpriseId, villageId, size: 'small', industry: '示例行业', starRating: 4, reason },
  }),
  'organisation.mergeEnterprise': ({ shared: { enterpriseId } }) => ({
    ...{ enterpriseId, intoId: 'huarui', reason },
  }),
  'organisation.unions': () => ({}),
  'organisation.foundUnion': ({ shared: { enterpriseId } }) => ({
    ...{ kind: 'enterpriseUnion', name: '示例工会', enterpriseIds: [enterpriseId], reason },
  }),
  'organisation.grants': () => ({ over: false }),
  'organisation.findMembers': ({ own: { name } }) => ({ by: 'name', name }),
  'organisation.memberRoles': ({ own: { memberId } }) => ({ memberId }),
  'organisation.grant': ({ own: { memberId } }) => ({
    ...{ memberId, to: null, reason },
    holding: { role: 'admin' },
  }),
  'organisation.revoke': ({ own: { grantId } }) => ({ grantId, reason }),
  'organisation.proposals': () => ({}),
  'organisation.confirm': ({ own: { proposalId, inputHash } }) => ({ proposalId, inputHash }),
  'organisation.withdraw': ({ own: { proposalId } }) => ({ proposalId }),
  'jobs.list': () => ({}),
  'jobs.retry': () => ({ jobId: 'mall.lapseVouchers' }),
  'organisation.switches': () => ({}),
  'organisation.switchModule': () => ({ module: 'course', on: true }),
}
