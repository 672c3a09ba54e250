import type { EnterpriseSize } from '@contract/organisation'
import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Choices } from './choices'
import { FoldedChoices } from './folded-choices'
import { SIZE_WORDS } from './words'

/** What a form holds of an enterprise; null and the empty text are not entered. */
export type Facts = {
  readonly villageId: string | null
  readonly size: EnterpriseSize | null
  readonly industry: string
  readonly starRating: number | null
}

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
        <FoldedChoices
          id="fact-village"
          label="所在村社（可不选）"
          openWords={facts.villageId === null ? '选择村社' : '换一个村社'}
          choices={villages}
          chosen={facts.villageId}
          onChoose={(villageId) => change({ villageId })}
        />
      </View>
    </Card>
  )
}
