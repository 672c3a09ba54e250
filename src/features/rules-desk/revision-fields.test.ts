import type { Output } from '@contract/contract'
import { heldOf, readForm } from '@/lib/form/read-form'
import { revisionFields, standing, typedIn } from './revision-fields'

const book: Output<'organisation.ruleBook'> = {
  version: 1,
  effectiveFrom: 0,
  isComing: false,
  notice: '示例规则',
  autoDailyCap: 30,
  rules: [{ code: 'REPLAY', title: '学完课程回放', points: 5, tiers: null, dayCap: 10 }],
}
const fields = revisionFields(book)
const read = (changed: Readonly<Record<string, unknown>>) => {
  const typed = { dayKey: '20270101', reason: '年度修订', ...changed }
  const whole = readForm(fields, heldOf(fields, { start: standing(book), kept: {}, typed }))
  return 'entry' in whole ? { ...whole.entry, typed: typedIn(book, whole.entry) } : whole.troubles
}

test('what nobody touched stands as it does, and a cap may be left open', () => {
  const said = { dayKey: '2027-01-01', notice: '示例规则', reason: '年度修订' }
  expect(read({})).toMatchObject({ ...said, typed: { dayCap: '30', REPLAY: '5', 'REPLAY-cap': '10' } })
  expect(read({ 'rule-REPLAY-cap': '' })).toMatchObject({ typed: { REPLAY: '5', 'REPLAY-cap': '' } })
})

test.each([
  [{ 'rule-REPLAY': '' }, { 'rule-REPLAY': '分数请填 1 到 1000 的整数。' }],
  [{ 'rule-REPLAY': '0' }, { 'rule-REPLAY': '分数请填 1 到 1000 的整数。' }],
  [{ 'rule-REPLAY': '1001' }, { 'rule-REPLAY': '分数请填 1 到 1000 的整数。' }],
  [{ dayKey: '明天' }, { dayKey: '请选从哪天起。' }],
  [{ notice: '' }, { notice: '请填给会员的说明。' }],
  [{ reason: ' ' }, { reason: '请填修订原因。' }],
])('%j has to be put right', (changed, troubles) => {
  expect(read(changed)).toEqual(troubles)
})
