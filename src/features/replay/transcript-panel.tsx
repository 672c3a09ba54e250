import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/fields/field'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { CUES_SHOWN, type Cue, cueAt, hitsIn, lastPage, MOST_HITS, pageOf } from './cue-pages'
import { CueRow } from './cue-row'

type Jump = (seconds: number) => void
type LinesProps = { cues: readonly Cue[]; positionSeconds: number; elder: boolean; onPlayFrom: Jump }

/** A few lines, which turn with the video until the person turns them himself. */
const Lines = ({ cues, positionSeconds, elder, onPlayFrom }: LinesProps) => {
  const [turned, setTurned] = useState<number>()
  const size = elder ? CUES_SHOWN.elder : CUES_SHOWN.normal
  const now = cueAt(cues, positionSeconds)
  const page = turned ?? pageOf(now, size)
  const first = page * size
  const jump: Jump = (seconds) => {
    setTurned(undefined)
    onPlayFrom(seconds)
  }
  return (
    <View className="stack">
      <Card rows id="transcript-lines">
        {cues.slice(first, first + size).map((cue, slot) => (
          // The rows stay and only their words change: that is little to hand to the screen.
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place on the screen, not a line of the transcript
          <CueRow key={slot} id={`cue-${slot}`} cue={cue} now={first + slot === now} onPlayFrom={jump} />
        ))}
      </Card>
      <View className="row row-wrap row-between">
        {page > 0 ? (
          <Button id="transcript-back" small look="quiet" onPress={() => setTurned(page - 1)}>
            前面的
          </Button>
        ) : null}
        {turned === undefined ? (
          <View className="cap">跟着视频走</View>
        ) : (
          <Button id="transcript-follow" small look="soft" onPress={() => setTurned(undefined)}>
            回到正在讲的
          </Button>
        )}
        {page < lastPage(cues.length, size) ? (
          <Button id="transcript-on" small look="quiet" onPress={() => setTurned(page + 1)}>
            后面的
          </Button>
        ) : null}
      </View>
    </View>
  )
}

const Hits = ({ hits, onPlayFrom }: { hits: readonly Cue[]; onPlayFrom: Jump }) => (
  <View className="stack">
    <View className="sub" id="transcript-hits">
      {hits.length === 0
        ? '文稿里没有这几个字，换个说法再找。'
        : `找到 ${hits.length} 句，点一句就从那里播放。`}
    </View>
    {hits.length === 0 ? null : (
      <Card rows>
        {hits.slice(0, MOST_HITS).map((cue, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same at the same second
          <CueRow key={at} id={`hit-${at}`} cue={cue} onPlayFrom={onPlayFrom} />
        ))}
      </Card>
    )}
    {hits.length > MOST_HITS ? (
      <View className="cap">只列出前 {MOST_HITS} 句，多写几个字会更准。</View>
    ) : null}
  </View>
)

type Props = { lessonId: string; positionSeconds: number; elder: boolean; onPlayFrom: Jump }

/** 文稿: what is said, along with the video; a line leads to its second, and a search to a line; what is searched is no form. */
export const TranscriptPanel = ({ lessonId, ...rest }: Props) => {
  const query = useQuery('replay.transcript', { lessonId })
  const [typed, setTyped] = useState('')
  return (
    <QueryView id="transcript" query={query} skeleton={<RowsSkeleton id="transcript" />}>
      {({ cues }) => (
        <View className="stack" id="transcript">
          <Field
            id="transcript-search"
            label="在文稿里找"
            hint="比如：断电"
            kind="text"
            maxLength={20}
            value={typed}
            onChange={setTyped}
          />
          {typed.trim() === '' ? (
            <Lines cues={cues} {...rest} />
          ) : (
            <Hits
              hits={hitsIn(cues, typed)}
              onPlayFrom={(seconds) => {
                setTyped('')
                rest.onPlayFrom(seconds)
              }}
            />
          )}
        </View>
      )}
    </QueryView>
  )
}
