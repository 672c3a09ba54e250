import type { TalkState } from '@contract/lecturer'
import { talkWords } from '@contract/rules/flows/talk'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { Card } from '@/ui/card'
import { ChipRow } from '@/ui/chip-row'
import { Empty } from '@/ui/states'
import { TalkRow } from './talk-row'
import { WHOSE_WORDS, type Whose } from './words'

/** Times that nobody has asked for are no enterprise's. */
const statesFor = (whose: Whose): [TalkState, string][] =>
  (Object.entries(talkWords.states) as [TalkState, string][]).filter(
    ([state]) => whose !== 'enterprise' || state !== 'open',
  )

const isWhose = (value: string): value is Whose => value in WHOSE_WORDS

/** 讲课: a lecturer's own, those of an enterprise, or all, by how far each has come. */
export const TalksScreen = () => {
  const { whose: asked = '' } = useRouter().params
  const whose = isWhose(asked) ? asked : 'mine'
  const [state, setState] = useState<TalkState>('asked')
  const list = usePaged('lecturer.talks', { whose, state }, 'talks')
  return (
    <PagedPage
      title={WHOSE_WORDS[whose]}
      filters={
        <ChipRow
          id="talks"
          label="办到哪一步"
          options={statesFor(whose)}
          chosen={state}
          onChoose={setState}
        />
      }
      id="talks"
      list={list}
      empty={
        <Empty id="talks-empty" title={`没有${talkWords.states[state]}的讲课`} words="可以看看别的几类。" />
      }
    >
      {(talks) => (
        <Card rows>
          {talks.map((talk) => (
            <TalkRow key={talk.talkId} talk={talk} />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
