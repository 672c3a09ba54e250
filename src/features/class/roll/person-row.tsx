import { enrolmentWords } from '@contract/rules/flows/enrolment'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/tag'
import { countedWords, presenceWords } from '../check-in/sign-words'
import { ENROLMENT_TONES, PLACE_TONES, PLACE_WORDS } from '../words'
import type { DeskAct, Person } from './sign-sheet'
import '../class.css'

const ACT_WORDS = { in: '代签到', out: '代签退', excuse: '记请假' } as const

type Props = { person: Person; onAct: (act: DeskAct) => void }

/** One line of the roll. */
export const PersonRow = ({ person, onAct }: Props) => {
  const { enrolmentId, nameMasked, state, presence, place, can } = person
  return (
    <View className="card-row row-wrap" id={`person-${enrolmentId}`}>
      <View className="grow stack-tight">
        <View className="row row-wrap class-row-head">
          <View className="text strong">{nameMasked}</View>
          <Tag tone={ENROLMENT_TONES[state]}>{enrolmentWords.states[state]}</Tag>
          {place ? <Tag tone={PLACE_TONES[place]}>{PLACE_WORDS[place]}</Tag> : null}
        </View>
        {presence ? (
          <View className="sub">
            {presenceWords(presence, can.includes('out'))}，{countedWords(presence, can.includes('out'))}
          </View>
        ) : null}
      </View>
      {can.map((act) => (
        <Button
          key={act}
          id={`sign-${act}-${enrolmentId}`}
          look={act === 'excuse' ? 'line' : 'soft'}
          small
          onPress={() => onAct(act)}
        >
          {ACT_WORDS[act]}
        </Button>
      ))}
    </View>
  )
}
