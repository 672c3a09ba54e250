import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/lib/call'
import { Chip } from '@/ui/chip'

type First = Pick<Output<'course.catalogue'>, 'academies' | 'nextAcademies'>
type Academy = First['academies'][number]
export type ChosenAcademy = Pick<Academy, 'academyId' | 'name'>

type Props = {
  /** The newest answer of the catalogue; while it loads, the academies of the answer before stay. */
  known: First | undefined
  chosen: ChosenAcademy | undefined
  onChoose: (academy: ChosenAcademy | undefined) => void
}

const NONE: First = { academies: [], nextAcademies: null }

/** 总院 and its branches as filters; a large union's further branches come on request. */
export const AcademyChips = ({ known, chosen, onChoose }: Props) => {
  const [first, setFirst] = useState(NONE)
  const [grown, setGrown] = useState<First>()
  const [busy, setBusy] = useState(false)
  if (known && known.academies.length > 0 && known !== first) {
    setFirst(known)
    if (known.nextAcademies !== first.nextAcademies) setGrown(undefined)
  }
  if (first.academies.length === 0) return null
  const { nextAcademies } = grown ?? first
  const showMore = async (cursor: string) => {
    setBusy(true)
    const outcome = await call('course.academies', { cursor })
    setBusy(false)
    if (outcome.kind !== 'ok') return
    const { academies, nextCursor } = outcome.data
    setGrown((now) => ({ academies: [...(now?.academies ?? []), ...academies], nextAcademies: nextCursor }))
  }
  return (
    <View className="chips" role="group" aria-label="总院和企业分院">
      {[...first.academies, ...(grown?.academies ?? [])].map((academy) => {
        const on = chosen?.academyId === academy.academyId
        return (
          <Chip
            key={academy.academyId}
            id={`academy-${academy.academyId}`}
            on={on}
            onPress={() => onChoose(on ? undefined : academy)}
          >
            {academy.kind === 'academyHq' ? '总院' : academy.name}
          </Chip>
        )
      })}
      {nextAcademies ? (
        <Chip
          id="academies-more"
          on={false}
          onPress={() => {
            if (!busy) void showMore(nextAcademies)
          }}
        >
          {busy ? '正在读取' : '更多分院'}
        </Chip>
      ) : null}
    </View>
  )
}
