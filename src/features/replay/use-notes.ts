import type { Output } from '@contract/contract'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { isOpen } from '@/lib/outcome'
import { useMutation } from '@/lib/use-mutation'
import { useOutbox } from '@/lib/use-outbox'
import { noteOutbox } from './note-outbox'

export type Note = Output<'replay.notes'>['notes'][number]

const FULL_WORDS = '手机里等着补存的笔记太多了，这一条还没有记下。请联网后再记。'

/**
 * Writing notes down and taking them away. A note is kept on the phone first and sent then, so that none is lost.
 *
 * @param onChange what the server holds is another
 */
export const useNotes = (lessonId: string, onChange: () => void) => {
  const [trouble, setTrouble] = useState<string>()
  const [dropped, setDropped] = useState<Note>()
  const drop = useMutation('replay.dropNote')

  const { kept, put, sendWaiting } = useOutbox(noteOutbox, (answers) => {
    // What was written is not lost without a word.
    for (const { item, outcome } of answers)
      if (outcome.kind === 'refused' && !isOpen(outcome))
        setTrouble(`${wordsFor(outcome.code)}没有记下的是：${item.text}`)
    if (answers.some(({ outcome }) => outcome.kind === 'ok')) onChange()
  })

  /** @returns false where it could not even be kept */
  const add = (atSeconds: number, text: string): boolean => {
    const note = put({ lessonId, atSeconds, text })
    setTrouble(note ? undefined : FULL_WORDS)
    setDropped(undefined)
    void sendWaiting()
    return note !== null
  }

  return {
    waiting: kept.filter((note) => note.lessonId === lessonId),
    trouble,
    dropped,
    busy: drop.busy,
    add,
    drop: async (note: Note) => {
      setTrouble(undefined)
      const outcome = await drop.run({ noteId: note.noteId })
      if (!outcome) return
      if (outcome.kind === 'ok') setDropped(note)
      else setTrouble(outcome.kind === 'refused' ? wordsFor(outcome.code) : UNREACHABLE_WORDS)
      onChange()
    },
    /** Writes the note that was taken away last down again. */
    undo: () => {
      if (dropped) add(dropped.atSeconds, dropped.text)
    },
  }
}

export type Notes = ReturnType<typeof useNotes>
