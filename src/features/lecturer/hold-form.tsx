import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { lines, number } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'

const FIELDS = {
  listeners: number('到场多少人', {
    hint: '例如 38',
    least: 1,
    most: limits.listeners,
    wrong: `到场人数填 1 到 ${limits.listeners} 的整数。`,
  }),
  summary: lines('讲了什么', {
    hint: '几句话，年度汇总要用',
    max: limits.summary,
    lack: '请写几句讲了什么。',
  }),
}

/** 登记开讲: before how many, and what was said. */
export const HoldForm = ({ talkId }: { talkId: string }) => {
  const form = useForm({
    id: 'hold',
    fields: FIELDS,
    act: 'lecturer.hold',
    record: talkId,
    input: (entry) => ({ talkId, ...entry }),
    ask: ({ listeners }) => ({
      title: '登记这次讲课',
      yes: '登记',
      busyWords: '正在登记',
      no: '再核对一下',
      words: `到场 ${listeners} 人。登记后计入年度汇总，不能再改。`,
    }),
  })
  return (
    <Card id="hold-form">
      <Fields form={form} head="讲完了，登记一下">
        <Submit form={form}>登记开讲</Submit>
      </Fields>
    </Card>
  )
}
