import type { Audience } from '@contract/announcement'
import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { Chip } from '@/ui/chip'
import { ROLE_CHOICES } from './words'

type Kind = Audience['kind']
type Choice = { readonly id: string; readonly words: string; readonly audience: Audience }

const Choices = ({ choices, value, onChoose }: { choices: readonly Choice[] } & Props) => (
  <View className="stack" role="group" aria-label="具体发给谁">
    {choices.map(({ id, words, audience }) => (
      <Chip
        key={id}
        id={`announce-to-${id}`}
        on={JSON.stringify(audience) === JSON.stringify(value)}
        onPress={() => onChoose(audience)}
      >
        {words}
      </Chip>
    ))}
  </View>
)

type Props = { value: Audience | undefined; onChoose: (audience: Audience) => void }

const Villages = (props: Props) => {
  const { data } = useQuery('organisation.villages', {})
  const choices = (data?.villages ?? []).map(({ villageId, name }) => ({
    id: villageId,
    words: name,
    audience: { kind: 'village' as const, villageId },
  }))
  return <Choices choices={choices} {...props} />
}

const Enterprises = (props: Props) => {
  const { data } = useQuery('organisation.enterprises', {})
  const choices = (data?.enterprises ?? []).map(({ enterpriseId, name }) => ({
    id: enterpriseId,
    words: name,
    audience: { kind: 'enterprise' as const, enterpriseId },
  }))
  return <Choices choices={choices} {...props} />
}

type ChoiceProps = Props & { kind: Kind }

/** Which village, enterprise or role. */
export const AudienceChoice = ({ kind, ...props }: ChoiceProps) => {
  if (kind === 'village') return <Villages {...props} />
  if (kind === 'enterprise') return <Enterprises {...props} />
  return kind === 'role' ? <Choices choices={ROLE_CHOICES} {...props} /> : null
}
