import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { NoteForm } from './note-form'
import { NoteRow } from './note-row'
import { type Notes, useNotes } from './use-notes'

type Jump = (seconds: number) => void
type ListProps = { lessonId: string; first: Output<'replay.notes'>; notes: Notes; onPlayFrom: Jump }

/** What the academy holds, in the order of the video, growing at the bottom. */
const Saved = ({ lessonId, first, notes, onPlayFrom }: ListProps) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('replay.notes', { lessonId, cursor })
      return outcome.kind === 'ok' ? { items: outcome.data.notes, nextCursor: outcome.data.nextCursor } : null
    },
    [lessonId],
  )
  const firstPage = useMemo(() => ({ items: first.notes, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return notes.waiting.length === 0 ? (
      <View className="sub" id="notes-empty">
        这一讲还没有笔记。写下来的话会记在当时的时间上，一点就能回到那里。
      </View>
    ) : null
  return (
    <View className="stack">
      <View className="sub" id="notes-count">
        共 {first.count} 条，按视频的先后排
      </View>
      <Card rows id="notes-list">
        {items.map((note) => (
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
      <ListEnd id="notes" more={more} onMore={loadMore} />
    </View>
  )
}

type Props = { lessonId: string; positionSeconds: number; onPlayFrom: Jump }

/** 笔记: writing one down at the second that plays, and going back to it. */
export const NotesPanel = ({ lessonId, positionSeconds, onPlayFrom }: Props) => {
  const query = useQuery('replay.notes', { lessonId })
  const { refresh } = query
  const notes = useNotes(
    lessonId,
    useCallback(() => void refresh(), [refresh]),
  )
  return (
    <View className="stack" id="notes">
      {query.trouble?.kind === 'refused' ? null : (
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
      <QueryView id="notes" query={query} skeleton={<RowsSkeleton id="notes" />}>
        {(first) => <Saved lessonId={lessonId} first={first} notes={notes} onPlayFrom={onPlayFrom} />}
      </QueryView>
    </View>
  )
}
