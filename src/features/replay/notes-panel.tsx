import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PagedList } from '@/shell/paged-list'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/states'
import { NoteForm } from './note-form'
import { NoteRow } from './note-row'
import { type Notes, useNotes } from './use-notes'

type Jump = (seconds: number) => void
type Note = Output<'replay.notes'>['notes'][number]

/** What the academy holds, in the order of the video. */
const Saved = ({ saved, notes, onPlayFrom }: { saved: readonly Note[]; notes: Notes; onPlayFrom: Jump }) => (
  <Card rows>
    {saved.map((note) => (
      <NoteRow
        key={note.noteId}
        id={`note-${note.noteId}`}
        note={note}
        busy={notes.busy}
        onPlayFrom={onPlayFrom}
        onDrop={() => void notes.drop(note)}
      />
    ))}
  </Card>
)

type Props = { lessonId: string; positionSeconds: number; onPlayFrom: Jump }

/** 笔记: writing one down at the second that plays, and going back to it. */
export const NotesPanel = ({ lessonId, positionSeconds, onPlayFrom }: Props) => {
  const list = usePaged('replay.notes', { lessonId }, 'notes')
  const { refresh } = list
  const notes = useNotes(
    lessonId,
    useCallback(() => void refresh(), [refresh]),
  )
  return (
    <View className="stack" id="notes">
      {list.trouble?.kind === 'refused' ? null : (
        <NoteForm positionSeconds={positionSeconds} onAdd={notes.add} />
      )}
      {notes.trouble ? (
        <Notice id="notes-trouble" tone="warn">
          {notes.trouble}
        </Notice>
      ) : null}
      {notes.dropped ? (
        <View className="row row-wrap row-between" id="note-dropped">
          <View className="sub">已删去一条笔记</View>
          <Button id="note-undo" small look="soft" icon="undo" onPress={notes.undo}>
            撤回
          </Button>
        </View>
      ) : null}
      {notes.waiting.length > 0 ? (
        <Card rows id="notes-waiting">
          {notes.waiting.map((note, at) => (
            <NoteRow key={note.key} id={`waiting-${at}`} note={note} onPlayFrom={onPlayFrom} />
          ))}
        </Card>
      ) : null}
      <PagedList
        id="notes"
        list={list}
        empty={
          notes.waiting.length > 0 ? null : (
            <View className="sub" id="notes-empty">
              这一讲还没有笔记。写下来的话会记在当时的时间上，一点就能回到那里。
            </View>
          )
        }
      >
        {(saved, { count }) => (
          <>
            <View className="sub" id="notes-count">
              共 {count} 条，按视频的先后排
            </View>
            <Saved saved={saved} notes={notes} onPlayFrom={onPlayFrom} />
          </>
        )}
      </PagedList>
    </View>
  )
}
