import type { Output } from '@contract/contract'
import { type ClaimRule, MAX_CLAIM_PICTURES } from '@contract/rules/claims'
import { absent, choice } from '@/lib/form/choice-fields'
import { pictures } from '@/lib/form/pictures-field'
import { lines, text } from '@/lib/form/text-fields'
import { day } from '@/lib/form/when-fields'

/** How the thing is asked for that a claim is about. */
const SUBJECTS: Readonly<Record<ClaimRule, { label: string; hint: string }>> = {
  CONTEST_JOIN: { label: '竞赛名称', hint: '例如 姜山镇焊工技能竞赛' },
  CONTEST_WIN: { label: '竞赛名称', hint: '例如 姜山镇焊工技能竞赛' },
  SKILL_UP: { label: '证书名称', hint: '例如 车工技师证书' },
  MENTOR_GRAD: { label: '结对的另一方', hint: '填姓名' },
}

/** What proves it, in words and in pictures. */
export const proofFields = (uploadFolder: string) => ({
  evidence: lines('凭据', {
    hint: '证书编号、名单出处',
    max: 300,
    lack: '请写凭据，例如证书编号、名单出处。',
  }),
  pictures: pictures('图片（可不加）', { folder: uploadFolder, most: MAX_CLAIM_PICTURES }),
})

/** What was achieved: by which rule, what exactly, when, and what proves it. */
export const claimFields = (
  rules: Output<'claim.form'>['rules'],
  uploadFolder: string,
  ruleCode: unknown,
) => {
  const rule = rules.find(({ code }) => code === ruleCode)
  const { label, hint } = SUBJECTS[rule?.code ?? 'CONTEST_JOIN']
  const tiers = (rule?.tiers ?? []).flatMap(({ tier, points }) =>
    tier === null ? [] : [{ value: tier, words: `${tier} ${points} 分` }],
  )
  return {
    ruleCode: choice('登记哪一项', {
      options: rules.map(({ code, title }) => ({ value: code, words: title })),
      lack: '请选登记哪一项。',
    }),
    tier: tiers.length > 0 ? choice('哪一档', { options: tiers, lack: '请选一档。' }) : absent(null),
    subject: text(label, { hint, max: 40, lack: `请填${label}。` }),
    dayKey: day('哪一天', { lack: '请选哪一天。' }),
    ...proofFields(uploadFolder),
  }
}
