import { contract } from '@contract/contract'
import { refusal } from '../../../kernel/errors'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { lessons } from '../../course/module'
import { runBy } from '../sessions/branch'
import { stateOf } from '../sessions/cards'

/** 选定课后回放: once, for whoever is told of it may have begun to watch. The timer tells those who missed the class. */
export const linkRecording = procedure(
  contract.class.linkRecording,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { sessionId }) => sessionId },
  async ({ actor, input: { sessionId, lessonId }, now, refuse, transact }) => {
    const lesson = await lessons.getScoped(actor, lessonId)
    return transact(async (tx) => {
      const found = await tx.getScoped(runBy(actor), actor, sessionId)
      if (!['ended', 'closed'].includes(stateOf(found, now))) throw refuse('WRONG_STATE')
      if (lesson.courseId !== found.courseId || !lesson.live) throw refusal('NOT_FOUND')
      if (found.recording) throw refuse('RECORDING_LINKED')
      const recording = { lessonId, title: lesson.title }
      await tx.update(runBy(actor), sessionId, { recording, recordingDue: 1 })
      return { sessionId, recording }
    })
  },
)
