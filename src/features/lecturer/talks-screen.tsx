import type { TalkState } from '@contract/lecturer'
import { talkWords } from '@contract/rules/flows/talk'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { PagedList } from '@/shell/paged-list'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/states'
import { TalkRow } from './talk-row'
import { WHOSE_WORDS, type Whose } from './words'

/** Times that nobody has asked for are no enterprise's. */
const statesFor = (whose: Whose): TalkState[] =>
  (Object.keys(talkWords.states) as TalkState[]).filter((state) => whose !== 'enterprise' || state !== 'open')

const isWhose = (value: string): value is Whose => value in WHOSE_WORDS

/** 讲课: a lecturer's own, those of an enterprise, or all, by how far each has come. */
export const TalksScreen = () => {
  const { whose: asked = '' } = useRouter().params
  const whose = isWhose(asked) ? asked : 'mine'
  const [state, setState] = useState<TalkState>('asked')
  const list = usePaged('lecturer.talks', { whose, state }, 'talks')
  return (
    <PageFrame id="talks-page" kind="sub" title={WHOSE_WORDS[whose]} refresh={list.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="办到哪一步">
          {statesFor(whose).map((one) => (
            <Chip key={one} id={`talks-${one}`} on={one === state} onPress={() => setState(one)}>
              {talkWords.states[one]}
            </Chip>
          ))}
        </View>
      </View>
      <View className="body">
        <PagedList
          id="talks"
          list={list}
          empty={
            <Empty
              id="talks-empty"
              title={`没有${talkWords.states[state]}的讲课`}
              words="可以看看别的几类。"
            />
          }
        >
          {(talks) => (
            <Card rows>
              {talks.map((talk) => (
                <TalkRow key={talk.talkId} talk={talk} />
              ))}
            </Card>
          )}
        </PagedList>
      </View>
    </PageFrame>
  )
}
