import type { Output } from '@contract/contract'
import { text } from '@/lib/form/text-fields'
import { type Form, useForm } from '@/lib/form/use-form'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'

export type Place = Output<'mall.deskPoints'>['pickUpPoints'][number]

const FIELDS = {
  name: text('领取点名称', { hint: '例如 总院服务台', max: 20, lack: '请填“领取点名称”。' }),
  address: text('在哪里', { hint: '例如 总院一楼大厅', max: 60, lack: '请填“在哪里”。' }),
  hours: text('什么时候有人', { hint: '例如 周一至周五 8:30–17:00', max: 40, lack: '请填“什么时候有人”。' }),
}

type ShownProps = { form: Form<typeof FIELDS>; head: string; onDone: () => void }

const Shown = ({ form, head, onDone }: ShownProps) => (
  <Card id="point-form">
    <Fields form={form} head={head}>
      <Submit form={form} act="save" busyWords="正在保存">
        保存
      </Submit>
      <Button id="point-close" look="quiet" onPress={onDone}>
        不改了
      </Button>
    </Fields>
  </Card>
)

/** 新增领取点 */
export const NewPointForm = ({ onDone }: { onDone: () => void }) => {
  const form = useForm({
    id: 'point',
    fields: FIELDS,
    done: onDone,
    act: 'mall.addPoint',
    input: (entry) => entry,
  })
  return <Shown form={form} head="新增领取点" onDone={onDone} />
}

/** 修改领取点 */
export const EditPointForm = ({ place, onDone }: { place: Place; onDone: () => void }) => {
  const { pickUpPointId, name, address, hours } = place
  const form = useForm({
    id: 'point',
    fields: FIELDS,
    start: { name, address, hours },
    done: onDone,
    act: 'mall.editPoint',
    record: pickUpPointId,
    input: (entry) => ({ pickUpPointId, ...entry }),
  })
  return <Shown form={form} head={`修改${name}`} onDone={onDone} />
}
