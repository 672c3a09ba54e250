import type { Output } from '@contract/contract'
import { quizLimits as limits } from '@contract/rules/quiz-check'
import { number } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'

const { shortestMinutes, longestMinutes } = limits

const FIELDS = {
  passPercent: number('多少分及格（满分 100）', { least: 1, most: 100, wrong: '及格分填 1 到 100。' }),
  minutes: number('限时多少分钟', {
    least: shortestMinutes,
    most: longestMinutes,
    wrong: `限时填 ${shortestMinutes} 到 ${longestMinutes} 分钟。`,
  }),
}

/** 及格分和限时 of a draft. */
export const TermsForm = ({ data }: { data: Output<'quiz.manuscript'> }) => {
  const { courseId, passPercent, minutes } = data
  const form = useForm({
    id: 'terms',
    fields: FIELDS,
    start: { passPercent: String(passPercent), minutes: String(minutes) },
    act: 'quiz.setTerms',
    record: courseId,
    input: (entry) => ({ courseId, ...entry }),
  })
  return (
    <Card id="terms-form">
      <Fields form={form} head="及格分和限时">
        <Submit form={form} act="save" look="soft" busyWords="正在保存">
          保存
        </Submit>
      </Fields>
    </Card>
  )
}
