import type { EnterpriseSize } from '@contract/organisation'
import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { SIZE_WORDS } from './words'
import './organisation.css'

/** What a form holds of an enterprise; null and the empty text are not entered. */
export type Facts = {
  readonly villageId: string | null
  readonly size: EnterpriseSize | null
  readonly industry: string
  readonly starRating: number | null
}

type Choice = { readonly value: string | number; readonly words: string }

type ChoicesProps<T> = {
  id: string
  label: string
  choices: readonly (Choice & { readonly value: T })[]
  chosen: T | null
  onChoose: (value: T | null) => void
}

/** One of a few; touching what is chosen takes it back. */
const Choices = <T extends string | number>({ id, label, choices, chosen, onChoose }: ChoicesProps<T>) => (
  <View className="stack">
    <View className="head">{label}</View>
    <View className="chips fact-choices" role="group" aria-label={label}>
      {choices.map(({ value, words }) => (
        <Chip
          key={value}
          id={`${id}-${value}`}
          on={value === chosen}
          onPress={() => onChoose(value === chosen ? null : value)}
        >
          {words}
        </Chip>
      ))}
    </View>
  </View>
)

const SIZES = (Object.entries(SIZE_WORDS) as [EnterpriseSize, string][]).map(([value, words]) => ({
  value,
  words,
}))
const STARS = [1, 2, 3, 4, 5].map((value) => ({ value, words: `${value} 星` }))

type Props = { facts: Facts; change: (fields: Partial<Facts>) => void }

/** Village, size, industry and 工会星级, each of which may stay open. */
export const FactsFields = ({ facts, change }: Props) => {
  const { data } = useQuery('organisation.villages', {})
  const villages = (data?.villages ?? []).map(({ villageId, name }) => ({ value: villageId, words: name }))
  return (
    <Card id="facts">
      <View className="stack">
        <Choices
          id="fact-size"
          label="规模（可不选）"
          choices={SIZES}
          chosen={facts.size}
          onChoose={(size) => change({ size })}
        />
        <Field
          id="fact-industry"
          label="行业（可不填）"
          hint="比如：电子"
          kind="text"
          maxLength={20}
          value={facts.industry}
          onChange={(industry) => change({ industry })}
        />
        <Choices
          id="fact-stars"
          label="工会星级（可不选）"
          choices={STARS}
          chosen={facts.starRating}
          onChoose={(starRating) => change({ starRating })}
        />
        <Choices
          id="fact-village"
          label="所在村社（可不选）"
          choices={villages}
          chosen={facts.villageId}
          onChoose={(villageId) => change({ villageId })}
        />
      </View>
    </Card>
  )
}
