import type { Audience } from '@contract/announcement'
import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { Chip } from '@/ui/chip'
import { AUDIENCE_WORDS, ROLE_CHOICES } from './words'

type Kind = Audience['kind']
type Choice = { readonly id: string; readonly words: string; readonly audience: Audience }

const Choices = ({ choices, value, onChoose }: { choices: readonly Choice[] } & Omit<Props, 'kind'>) => (
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

type Props = { value: Audience | undefined; onChoose: (audience: Audience | undefined) => void }

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

type FieldProps = Props & { kind: Kind; onKind: (kind: Kind) => void }

/** 发给谁: everybody, or one village, enterprise or role. */
export const AudienceField = ({ kind, onKind, ...props }: FieldProps) => (
  <View className="stack">
    <View className="head">发给谁</View>
    <View className="chips" role="group" aria-label="发给谁">
      {AUDIENCE_WORDS.map(([value, words]) => (
        <Chip key={value} id={`announce-kind-${value}`} on={kind === value} onPress={() => onKind(value)}>
          {words}
        </Chip>
      ))}
    </View>
    {kind === 'village' ? <Villages {...props} /> : null}
    {kind === 'enterprise' ? <Enterprises {...props} /> : null}
    {kind === 'role' ? <Choices choices={ROLE_CHOICES} {...props} /> : null}
  </View>
)
