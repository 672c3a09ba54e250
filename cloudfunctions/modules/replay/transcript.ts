import { contract } from '@contract/contract'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { transcripts } from '../course/module'
import { openLesson } from './open-lesson'

/** 文稿, for whoever sees the lesson. */
export const transcript = procedure(
  contract.replay.transcript,
  { allow: anyone },
  async ({ actor, input: { lessonId } }) => {
    const [found] = await Promise.all([transcripts.findScoped(actor, lessonId), openLesson(actor, lessonId)])
    return { cues: (found?.cues ?? []).map(({ atSeconds, text }) => ({ atSeconds, text })) }
  },
)
