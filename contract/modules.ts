import * as v from 'valibot'

/** Without these nobody could get in, switch anything on again, or see what the academy fails to do. */
export const alwaysOnModules = ['home', 'member', 'organisation', 'jobs', 'ledger'] as const
export type AlwaysOnModule = (typeof alwaysOnModules)[number]

/** What a tenant can switch off. 课程 · 课程回放 · 面授班次 · 测验 · 结业证书 · 积分 · 积分排行 · 积分商城 · 意见反馈 · 消息 · 通知公告 · 成绩登记 · 讲师团 */
export const switchableModule = v.picklist([
  'course',
  'replay',
  'class',
  'quiz',
  'certificate',
  'points',
  'rank',
  'mall',
  'feedback',
  'inbox',
  'announcement',
  'claim',
  'lecturer',
])
export type SwitchableModule = v.InferOutput<typeof switchableModule>
