import { mutate } from '@/lib/call'
import { isOpen, type Outcome } from '@/lib/outcome'
import { forgetNote, type KeptNote, keptNotes } from './note-outbox'

type Answer = { readonly note: KeptNote; readonly outcome: Outcome<'replay.takeNote'> }

const sendAll = async (): Promise<readonly Answer[]> => {
  const answers: Answer[] = []
  for (const { key, ...input } of keptNotes()) {
    const outcome = await mutate('replay.takeNote', input, key)
    answers.push({ note: { key, ...input }, outcome })
    if (isOpen(outcome)) break
    forgetNote(key)
  }
  return answers
}

let tail: Promise<unknown> = Promise.resolve()

/** Sends what waits on the phone, each note once, and stops where there is no network. @returns what became of each */
export const sendNotes = (): Promise<readonly Answer[]> => {
  const turn = tail.then(sendAll)
  tail = turn.catch(() => undefined)
  return turn
}
