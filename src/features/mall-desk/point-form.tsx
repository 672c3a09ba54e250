import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Trouble } from '@/ui/trouble'

export type Place = Output<'mall.deskPoints'>['pickUpPoints'][number]

const FIELDS = [
  { field: 'name', label: '领取点名称', hint: '例如 总院服务台', maxLength: 20 },
  { field: 'address', label: '在哪里', hint: '例如 总院一楼大厅', maxLength: 60 },
  { field: 'hours', label: '什么时候有人', hint: '例如 周一至周五 8:30–17:00', maxLength: 40 },
] as const

const EMPTY = { name: '', address: '', hours: '' }

/** 新增、修改领取点; `place` is null for a new one. */
export const PointForm = ({ place, onDone }: { place: Place | null; onDone: () => void }) => {
  const [typed, setTyped] = useState(
    place ? { name: place.name, address: place.address, hours: place.hours } : EMPTY,
  )
  const [wrong, setWrong] = useState<string>()
  const adding = useAct('mall.addPoint')
  const editing = useAct('mall.editPoint')
  const save = async () => {
    const words = { name: typed.name.trim(), address: typed.address.trim(), hours: typed.hours.trim() }
    const missing = FIELDS.find(({ field }) => words[field] === '')
    setWrong(missing && `请填“${missing.label}”。`)
    if (missing) return
    const { pickUpPointId } = place ?? {}
    const done = pickUpPointId ? await editing.take({ pickUpPointId, ...words }) : await adding.take(words)
    if (done) onDone()
  }
  return (
    <Card id="point-form">
      <View className="stack">
        <View className="head">{place ? `修改${place.name}` : '新增领取点'}</View>
        {FIELDS.map(({ field, ...words }) => (
          <Field
            key={field}
            id={`point-${field}`}
            kind="text"
            value={typed[field]}
            onChange={(value) => setTyped((now) => ({ ...now, [field]: value }))}
            {...words}
          />
        ))}
        <Trouble id="point-trouble" words={wrong ?? adding.trouble ?? editing.trouble} />
        <Button
          id="point-save"
          busy={adding.busy || editing.busy}
          busyWords="正在保存"
          onPress={() => void save()}
        >
          保存
        </Button>
        <Button id="point-close" look="quiet" onPress={onDone}>
          不改了
        </Button>
      </View>
    </Card>
  )
}
