import type { ModuleTable } from '../../kernel/module'
import { countCompleted } from './count-completed'
import { course } from './course'
import { flush } from './flush'
import { lesson } from './lesson'
import { openSession } from './open-session'
import { playHeads, playSessions, progresses } from './store'
import { transcript } from './transcript'

export { continueWatching } from './continue-watching'
export { noteClass } from './note-class'

export const replayModule = {
  procedures: { course, lesson, transcript, openSession, flush },
  collections: [playSessions, playHeads, progresses],
  jobs: { countCompleted },
} satisfies ModuleTable
