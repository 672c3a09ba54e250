import type { Output } from '@contract/contract'
import { heldOf, readForm } from '@/lib/form/read-form'
import { claimFields } from './claim-fields'

const rules: Output<'claim.form'>['rules'] = [
  { code: 'CONTEST_JOIN', title: '参加竞赛', evidence: '', tiers: [{ tier: null, points: 10 }] },
  { code: 'CONTEST_WIN', title: '竞赛获奖', evidence: '', tiers: [{ tier: '区级', points: 50 }] },
]

const typed = {
  ruleCode: 'CONTEST_WIN',
  tier: '区级',
  subject: ' 示例竞赛 ',
  dayKey: '20261001',
  evidence: ' 获奖证书 ',
}

const read = (changed: Readonly<Record<string, unknown>>) => {
  const fields = claimFields(rules, 'folder', { ...typed, ...changed }.ruleCode)
  return readForm(fields, heldOf(fields, { start: {}, kept: {}, typed: { ...typed, ...changed } }))
}

test('a whole form is handed in as it will be kept', () => {
  expect(read({})).toEqual({
    entry: {
      ruleCode: 'CONTEST_WIN',
      tier: '区级',
      subject: '示例竞赛',
      dayKey: '2026-10-01',
      evidence: '获奖证书',
      pictures: [],
    },
  })
})

test('a tier is asked for where the rule has tiers, and one of another rule counts for nothing', () => {
  expect(read({ ruleCode: 'CONTEST_JOIN' })).toMatchObject({ entry: { tier: null } })
  expect(read({ tier: '国家级' })).toEqual({ troubles: { tier: '请选一档。' } })
})

test.each([
  [{ ruleCode: null }, { ruleCode: '请选登记哪一项。' }],
  [{ subject: ' ' }, { subject: '请填竞赛名称。' }],
  [{ dayKey: '2026-10-01' }, { dayKey: '请选哪一天。' }],
  [{ evidence: '' }, { evidence: '请写凭据，例如证书编号、名单出处。' }],
])('%j has to be put right', (changed, troubles) => {
  expect(read(changed)).toEqual({ troubles })
})
