/** What a tenant can switch off, in the order of its switches: what a member calls it, and what stops with it. */
export const moduleWords = {
  course: { title: '课程', words: '课程目录和新课。' },
  replay: { title: '课程回放', words: '看回放、记进度、学完得分。' },
  class: { title: '面授班次', words: '报名、候补和我的班次。' },
  quiz: { title: '测验', words: '课后测验和测验得分。已有的成绩都在。' },
  certificate: { title: '结业证书', words: '发证、我的证书和核验。已发的都在。' },
  points: { title: '积分', words: '积分账户和明细。已有的积分都在。' },
  rank: { title: '积分排行', words: '按累计积分的名次。' },
  mall: { title: '积分商城', words: '兑换、兑换券和核销。' },
  feedback: { title: '意见反馈', words: '提交和办理意见。' },
  inbox: { title: '消息', words: '办事进展的消息和微信提醒。' },
  announcement: { title: '通知公告', words: '镇总工会发给会员的通知。已发的都在。' },
  claim: { title: '成绩登记', words: '竞赛、技能等级、师徒出师的登记和核验。' },
  lecturer: { title: '讲师团', words: '讲师名单、预约讲课和年度汇总。' },
} as const
