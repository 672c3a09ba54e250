import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chip } from '@/ui/chip'

type Academy = Output<'course.catalogue'>['academies'][number]
export type ChosenAcademy = Pick<Academy, 'academyId' | 'name'>

type Props = {
  /** The academies of the newest answer; while it loads, those of the answer before stay. */
  known: readonly Academy[] | undefined
  chosen: ChosenAcademy | undefined
  onChoose: (academy: ChosenAcademy | undefined) => void
}

/** 总院 and its branches as filters. */
export const AcademyChips = ({ known, chosen, onChoose }: Props) => {
  const [shown, setShown] = useState<readonly Academy[]>([])
  if (known && known.length > 0 && known !== shown) setShown(known)
  if (shown.length === 0) return null
  return (
    <View className="chips" role="group" aria-label="总院和企业分院">
      {shown.map((academy) => {
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
    </View>
  )
}
