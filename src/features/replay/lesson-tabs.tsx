import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TabRow } from '@/ui/tab-row'
import { ChapterList } from './chapter-list'
import { NotesPanel } from './notes-panel'
import type { PlayView } from './play-session'
import { SlidesPanel } from './slides-panel'
import { TranscriptPanel } from './transcript-panel'

type Props = {
  lesson: Output<'replay.lesson'>
  view: PlayView
  elder: boolean
  onPlayFrom: (seconds: number) => void
}

type Tab = 'chapters' | 'notes' | 'transcript' | 'slides'

const WORDS: Readonly<Record<Tab, string>> = {
  chapters: '章节',
  notes: '笔记',
  transcript: '文稿',
  slides: '图片',
}

/** What a lesson has beside its video. */
const tabsOf = ({ chapters, cueCount, slideCount }: Props['lesson']): Tab[] => [
  ...(chapters.length > 0 ? (['chapters'] as const) : []),
  'notes',
  ...(cueCount > 0 ? (['transcript'] as const) : []),
  ...(slideCount > 0 ? (['slides'] as const) : []),
]

/** One row of tabs under the video: only what this lesson has, one thing at a time. */
export const LessonTabs = ({ lesson, view, elder, onPlayFrom }: Props) => {
  const tabs = tabsOf(lesson)
  const [chosen, setChosen] = useState<Tab>()
  const shown = chosen ?? tabs[0]
  if (!shown) return null
  const along = { lessonId: lesson.lessonId, positionSeconds: view.positionSeconds, onPlayFrom }
  return (
    <View className="stack">
      <TabRow
        options={tabs.map((value) => ({ value, words: WORDS[value], id: `player-tab-${value}` }))}
        value={shown}
        label="这一讲的内容"
        onChoose={setChosen}
      />
      {shown === 'chapters' ? (
        <ChapterList lesson={lesson} watched={view.watched} onPlayFrom={onPlayFrom} />
      ) : null}
      {shown === 'notes' ? <NotesPanel {...along} /> : null}
      {shown === 'transcript' ? <TranscriptPanel {...along} elder={elder} /> : null}
      {shown === 'slides' ? <SlidesPanel {...along} /> : null}
    </View>
  )
}
