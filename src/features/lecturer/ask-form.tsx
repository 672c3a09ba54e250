import type { Output } from '@contract/contract'
import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { absent, choice } from '@/lib/form/choice-fields'
import { number, text } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { timeWords } from '@/lib/time-words'
import { turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'

type Asked = Pick<Output<'lecturer.one'>, 'enterprises'> & { topics: readonly string[] }
type Props = Asked & { time: Output<'lecturer.one'>['times'][number]; onClose: () => void }

const askFields = ({ topics, enterprises }: Asked) => ({
  topic: choice('讲什么', {
    options: topics.map((topic) => ({ value: topic, words: topic })),
    lack: '请选讲什么。',
  }),
  // Who has but one enterprise has nothing to choose.
  enterpriseId:
    enterprises.length > 1
      ? choice('哪家企业', {
          options: enterprises.map(({ enterpriseId, name }) => ({ value: enterpriseId, words: name })),
          lack: '请选哪家企业。',
        })
      : absent(enterprises[0]?.enterpriseId ?? ''),
  place: text('在哪里讲', { hint: '例如 一舟二车间会议室', max: limits.place, lack: '请写在哪里讲。' }),
  listeners: number('大约多少人听', {
    hint: '例如 40',
    least: 1,
    most: limits.listeners,
    wrong: `听的人数填 1 到 ${limits.listeners} 的整数。`,
  }),
  contact: text('谁来接洽', { hint: '姓名和电话', max: limits.contact, lack: '请写谁来接洽，姓名和电话。' }),
})

/** 预约: what, where, before whom. */
export const AskForm = ({ topics, enterprises, time, onClose }: Props) => {
  const { talkId } = time
  const form = useForm({
    id: 'ask',
    fields: askFields({ topics, enterprises }),
    start: { topic: topics[0] ?? null },
    act: 'lecturer.ask',
    record: talkId,
    input: (entry) => ({ talkId, ...entry }),
    refusedAt: { TOPIC_GONE: 'topic' },
    done: () => turnTo('lecturer/talk', { talkId }),
  })
  return (
    <Card id="ask-form">
      <Fields form={form} head={timeWords(time)}>
        <Submit form={form} busyWords="正在预约">
          预约，等讲师答复
        </Submit>
        <Button id="ask-close" look="quiet" onPress={onClose}>
          换一个时间
        </Button>
      </Fields>
    </Card>
  )
}
