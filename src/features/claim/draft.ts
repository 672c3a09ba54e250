import type { Input } from '@contract/contract'
import type { ClaimRule } from '@contract/rules/claims'

/** How the thing is asked for that a claim is about. */
export const SUBJECTS: Readonly<Record<ClaimRule, { label: string; hint: string }>> = {
  CONTEST_JOIN: { label: '竞赛名称', hint: '例如 姜山镇焊工技能竞赛' },
  CONTEST_WIN: { label: '竞赛名称', hint: '例如 姜山镇焊工技能竞赛' },
  SKILL_UP: { label: '证书名称', hint: '例如 车工技师证书' },
  MENTOR_GRAD: { label: '结对的另一方', hint: '填姓名' },
}

/** What the form holds. */
export type Draft = {
  readonly ruleCode: ClaimRule | null
  readonly tier: string | null
  readonly subject: string
  /** In digits: 20261001. */
  readonly day: string
  readonly evidence: string
}

export const EMPTY: Draft = { ruleCode: null, tier: null, subject: '', day: '', evidence: '' }

/** A day as the academy keeps it; null where that is no day. */
export const dayKeyOf = (typed: string): string | null => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(typed.trim()) ?? []
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  // 20260231 would be a day of March, or none.
  const isThere = !Number.isNaN(at) && new Date(at).getUTCDate() === Number(day)
  return isThere ? `${year}-${month}-${day}` : null
}

type Ready = Omit<Input<'claim.enter'>, 'memberId' | 'pictures'>

/** What the form asks for, or what has to be put right in it. */
export const claimOf = (
  { ruleCode, tier, subject, day, evidence }: Draft,
  tiered: boolean,
): Ready | string => {
  if (!ruleCode) return '请选登记哪一项。'
  if (tiered && !tier) return '请选一档。'
  if (subject.trim() === '') return `请填${SUBJECTS[ruleCode].label}。`
  const dayKey = dayKeyOf(day)
  if (!dayKey) return '请选哪一天。'
  if (evidence.trim() === '') return '请写凭据，例如证书编号、名单出处。'
  return { ruleCode, tier: tiered ? tier : null, dayKey, subject: subject.trim(), evidence: evidence.trim() }
}
