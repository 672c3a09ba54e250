import type { ModuleTable } from '../../kernel/module'
import { charts } from './chart-store'
import { chartWatched } from './chart-watched'
import { countCompleted } from './count-completed'
import { course } from './course'
import { dropNote } from './drop-note'
import { flush } from './flush'
import { lesson } from './lesson'
import { noteCounts, notes } from './note-store'
import { lessonNotes } from './notes'
import { openSession } from './open-session'
import { slides } from './slides'
import { playHeads, playSessions, progresses } from './store'
import { takeNote } from './take-note'
import { transcript } from './transcript'
import { watching } from './watching'

export { completedIn } from './completed-in'
export { continueWatching } from './continue-watching'
export { noteClass } from './note-class'

export const replayModule = {
  procedures: {
    ...{ course, lesson, transcript, slides, openSession, flush },
    ...{ notes: lessonNotes, takeNote, dropNote, watching },
  },
  collections: [playSessions, playHeads, progresses, notes, noteCounts, charts],
  jobs: { countCompleted, chartWatched },
} satisfies ModuleTable
