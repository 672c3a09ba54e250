import { addressOf } from './rules/page-address'

/** What members are told about, and the page of each such thing. One message lies in 消息 for each thing. */
export const pageOfThing = {
  voucher: (voucherId) => addressOf('mall/voucher', { voucherId }),
  ticket: (ticketId) => addressOf('feedback/ticket', { ticketId }),
  class: (sessionId) => addressOf('class/session', { sessionId }),
  taughtClass: (sessionId) => addressOf('class/desk-session', { sessionId }),
  lesson: (lessonId) => addressOf('learn/player', { lessonId }),
  manuscript: (courseId) => addressOf('teach/manuscript', { courseId }),
  certificate: (certificateId) => addressOf('study/certificate', { certificateId }),
  role: () => addressOf('me'),
  points: () => addressOf('points'),
  entry: (entryId) => addressOf('points/entry', { entryId }),
  claim: (claimId) => addressOf('claim/claim', { claimId }),
  talk: (talkId) => addressOf('lecturer/talk', { talkId }),
  proposal: () => addressOf('office/desk'),
} as const satisfies Readonly<Record<string, (id: string) => string>>
type NoticeThing = keyof typeof pageOfThing

/** 评“满意” · 退出报名 */
export const inPlaceActs = ['praiseTicket', 'leaveClass'] as const
export type InPlaceAct = (typeof inPlaceActs)[number]

export type NoticeRow = {
  readonly thing: NoticeThing
  /** What has happened, in a few words. */
  readonly title: string
  /** The same in a sentence: `{fact}` is a fact of the notice, `{day:fact}` a moment as 11月28日. */
  readonly words: string
  /** What the member can do about it, on the button that opens the thing. */
  readonly act: string
  /** What he can do about it right where it lies, while it is unread. */
  readonly inPlace?: InPlaceAct
}

/**
 * Everything that a member can be told: one row a kind. `told` takes the facts that the words name; WeChat's
 * template for it, where there is one, may use more of them.
 */
export const noticeKinds = {
  voucherUsed: {
    thing: 'voucher',
    title: '奖品已领取',
    words: '{reward}，在{place}领取。不是您领的，请联系领取点。',
    act: '看兑换券',
  },
  voucherLapsing: {
    thing: 'voucher',
    title: '兑换券快到期',
    words: '{reward}，{day:lapsesAt}前到{place}领取。过期作废，积分退回。',
    act: '出示兑换券',
  },
  voucherLapsed: {
    thing: 'voucher',
    title: '兑换券已过期',
    words: '{reward}没有领取，{points} 分已退回。',
    act: '看兑换券',
  },
  ticketAccepted: {
    thing: 'ticket',
    title: '意见已受理',
    words: '您{day:submittedAt}提的意见，镇总工会正在办理。',
    act: '看意见',
  },
  ticketAnswered: {
    thing: 'ticket',
    title: '意见有答复',
    words: '您{day:submittedAt}提的意见，镇总工会答复了。',
    act: '看答复并评价',
  },
  ticketAdopted: {
    thing: 'ticket',
    title: '意见被采纳',
    words: '您{day:submittedAt}提的意见被采纳，加 {points} 分。',
    act: '看结果并评价',
    inPlace: 'praiseTicket',
  },
  ticketClosed: {
    thing: 'ticket',
    title: '意见已办结',
    words: '您{day:submittedAt}提的意见已经办结。',
    act: '看意见',
  },
  classSeat: {
    thing: 'class',
    title: '候补成功',
    words: '{course}有了您的座位，{day:startsAt} {clock}，{place}。',
    act: '看班次',
    inPlace: 'leaveClass',
  },
  classSoon: {
    thing: 'class',
    title: '快要上课了',
    words: '{course}，{day:startsAt} {clock}，{place}。来不了请联系镇总工会。',
    act: '看班次',
  },
  classCalledOff: {
    thing: 'class',
    title: '班次取消了',
    words: '{course}，{day:startsAt} {clock}的班次不办了：{reason}',
    act: '看班次',
  },
  classChanged: {
    thing: 'class',
    title: '班次改了时间或地点',
    words: '{course}现在是{day:startsAt} {clock}，{place}。来不了请及早退出。',
    act: '看班次',
  },
  classToTeach: {
    thing: 'taughtClass',
    title: '请您上课',
    words: '{course}由您上课，{day:startsAt} {clock}，{place}。有困难请联系镇总工会。',
    act: '看班次',
  },
  classTeachMoved: {
    thing: 'taughtClass',
    title: '您上的课改了',
    words: '{course}现在是{day:startsAt} {clock}，{place}。有困难请联系镇总工会。',
    act: '看班次',
  },
  classNotTaught: {
    thing: 'taughtClass',
    title: '这次课不用您上了',
    words: '{course}，{day:startsAt} {clock}的课，不用您上了。',
    act: '知道了',
  },
  certificateIssued: {
    thing: 'certificate',
    title: '结业了',
    words: '您学完了{course}，结业证书 {number} 已经发给您。',
    act: '看证书',
  },
  certificateRevoked: {
    thing: 'certificate',
    title: '结业证书已撤销',
    words: '{course}的结业证书已撤销：{reason}',
    act: '看证书',
  },
  classAbsent: {
    thing: 'class',
    title: '没有签到记录',
    words:
      '{course}，{day:startsAt} {clock}。到了课或有事没来的，请在{day:until}前联系镇总工会；过后记缺课。',
    act: '看班次',
  },
  classMissed: {
    thing: 'class',
    title: '记了一次缺课',
    words: '{course}，{day:startsAt}，扣 {points} 分，今年第 {times} 次。有异议请联系镇总工会。',
    act: '看班次',
  },
  classBlocked: {
    thing: 'class',
    title: '暂时不能报名',
    words: '今年缺课满 {times} 次，{day:until}以前不能报名班次。有异议请联系镇总工会。',
    act: '看班次',
  },
  classReplay: {
    thing: 'lesson',
    title: '这节课可以补看',
    words: '{course}，{day:startsAt}的课您没有到。回放“{lesson}”已经有了，看完加 {points} 分。',
    act: '去补看',
  },
  coursePublished: {
    thing: 'manuscript',
    title: '课程已发布',
    words: '《{title}》通过审核，会员现在就能看到。',
    act: '看课程',
  },
  courseReturned: {
    thing: 'manuscript',
    title: '课程被退回',
    words: '《{title}》要改一改：{reason}',
    act: '去修改',
  },
  courseWithdrawn: {
    thing: 'manuscript',
    title: '课程已下架',
    words: '《{title}》已下架：{reason}',
    act: '看课程',
  },
  pointsExpiring: {
    thing: 'points',
    title: '有积分快到期',
    words: '{points} 分{day:expiresAt}到期，到期前可以在商城里用。',
    act: '看积分',
  },
  pointsAdjusted: {
    thing: 'entry',
    title: '积分有调整',
    words: '{change}，由两位管理员决定。原因：{reason}',
    act: '看这一笔',
  },
  pointsReversed: {
    thing: 'entry',
    title: '有一笔积分已冲正',
    words: '“{what}”那一笔记错了，{change}。原因：{reason}',
    act: '看这一笔',
  },
  claimReturned: {
    thing: 'claim',
    title: '登记的成绩被退回',
    words: '{name}的“{rule}”要补一补：{reason}',
    act: '去补正',
  },
  claimVerified: {
    thing: 'claim',
    title: '登记的成绩已核验',
    words: '{name}的“{rule}”通过核验，积分已入账。',
    act: '去看',
  },
  claimPaid: {
    thing: 'claim',
    title: '成绩通过核验',
    words: '您的“{rule}”通过核验，加 {points} 分。',
    act: '去看',
  },
  talkAsked: {
    thing: 'talk',
    title: '有企业请您讲课',
    words: '{enterprise}请您{day:startsAt} {clock}讲“{topic}”，{place}。',
    act: '去答复',
  },
  talkConfirmed: {
    thing: 'talk',
    title: '讲师答应来讲课',
    words: '{lecturer}{day:startsAt} {clock}来讲“{topic}”，{place}。',
    act: '看约定',
  },
  talkDeclined: {
    thing: 'talk',
    title: '讲师这次来不了',
    words: '{lecturer}{day:startsAt}不能来讲“{topic}”：{reason}',
    act: '看一看',
  },
  talkCalledOff: {
    thing: 'talk',
    title: '讲课的预约取消了',
    words: '{enterprise}取消了{day:startsAt} {clock}的“{topic}”：{reason}',
    act: '看一看',
  },
  talkWithdrawn: {
    thing: 'talk',
    title: '讲师撤回了时间',
    words: '{lecturer}{day:startsAt}不能来讲“{topic}”了：{reason}',
    act: '看一看',
  },
  roleGiven: {
    thing: 'role',
    title: '您有了新角色',
    words: '{role}，管{scope}。要办的事在“我的”里。',
    act: '去“我的”',
  },
  roleRevoked: {
    thing: 'role',
    title: '角色已收回',
    words: '{role}（{scope}）已收回。有疑问请联系镇总工会。',
    act: '去“我的”',
  },
  proposalWaiting: {
    thing: 'proposal',
    title: '有一件事等您确认',
    words: '{what}。{day:expiresAt}前有效。',
    act: '去看并确认',
  },
  proposalConfirmed: {
    thing: 'proposal',
    title: '您提出的事已确认',
    words: '{what}。已经生效。',
    act: '去看',
  },
  proposalWithdrawn: {
    thing: 'proposal',
    title: '您提出的事被撤回',
    words: '{what}。没有办。',
    act: '去看',
  },
} as const satisfies Readonly<Record<string, NoticeRow>>
export type NoticeKind = keyof typeof noticeKinds

type FactsIn<W extends string> = W extends `${string}{${infer F}}${infer Rest}`
  ? (F extends `day:${infer Moment}` ? Moment : F) | FactsIn<Rest>
  : never

/** The facts that the words of a kind name. */
export type FactsOf<K extends NoticeKind> = Readonly<
  Record<FactsIn<(typeof noticeKinds)[K]['words']>, string | number>
>
