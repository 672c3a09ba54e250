import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { questionFields, questionOf, questionWrong, writtenIn } from './question-fields'

type Question = Output<'quiz.manuscript'>['questions'][number]
type Props = { courseId: string; question: Question | null; onDone: () => void }

/** 写一题, new or known. */
export const QuestionForm = ({ courseId, question, onDone }: Props) => {
  const questionId = question?.questionId ?? null
  const form = useForm({
    id: 'question',
    fields: questionFields,
    start: question ? writtenIn(question) : { kind: 'single' },
    check: questionWrong,
    act: 'quiz.writeQuestion',
    record: `${courseId}:${questionId ?? 'new'}`,
    input: (entry) => ({ courseId, questionId, question: questionOf(entry) }),
    refusedAt: { TOO_FEW_CHOICES: 'choice1', EQUAL_CHOICES: 'choice1', NO_RIGHT_ANSWER: 'right' },
    done: onDone,
  })
  return (
    <Card id="question-form">
      <Fields form={form} head={question ? '修改这一题' : '加一题'}>
        {form.held.kind === 'order' ? (
          <View className="sub">把选项按正确的先后填好，会员看到的次序会打乱。</View>
        ) : null}
        <Submit form={form} act="save" busyWords="正在保存">
          保存这一题
        </Submit>
        <Button id="question-close" look="quiet" onPress={onDone}>
          不改了
        </Button>
      </Fields>
    </Card>
  )
}
