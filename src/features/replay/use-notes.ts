import type { Output } from '@contract/contract'
import { useCallback, useEffect, useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { onNetworkBack } from '@/lib/leaving'
import { isOpen } from '@/lib/outcome'
import { useMutation } from '@/lib/use-mutation'
import { keepNote, keptNotes } from './note-outbox'
import { sendNotes } from './send-notes'

export type Note = Output<'replay.notes'>['notes'][number]

const FULL_WORDS = '手机里等着补存的笔记太多了，这一条还没有记下。请联网后再记。'

/**
 * Writing notes down and taking them away. A note is kept on the phone first and sent then, so that none is lost.
 *
 * @param onChange what the server holds is another
 */
export const useNotes = (lessonId: string, onChange: () => void) => {
  const [waiting, setWaiting] = useState(keptNotes)
  const [trouble, setTrouble] = useState<string>()
  const [dropped, setDropped] = useState<Note>()
  const drop = useMutation('replay.dropNote')

  const send = useCallback(async () => {
    if (keptNotes().length === 0) return
    const answers = await sendNotes()
    setWaiting(keptNotes())
    // What was written is not lost without a word.
    for (const { note, outcome } of answers)
      if (outcome.kind === 'refused' && !isOpen(outcome))
        setTrouble(`${wordsFor(outcome.code)}没有记下的是：${note.text}`)
    if (answers.some(({ outcome }) => outcome.kind === 'ok')) onChange()
  }, [onChange])
  useEffect(() => void send(), [send])
  useEffect(() => onNetworkBack(() => void send()), [send])

  /** @returns false where it could not even be kept */
  const add = (atSeconds: number, text: string): boolean => {
    const isKept = keepNote({ lessonId, atSeconds, text }, Date.now())
    setTrouble(isKept ? undefined : FULL_WORDS)
    setDropped(undefined)
    setWaiting(keptNotes())
    void send()
    return isKept
  }

  return {
    waiting: waiting.filter((note) => note.lessonId === lessonId),
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
