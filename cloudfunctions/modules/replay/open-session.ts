import { contract } from '@contract/contract'
import type { MemberActor } from '../../kernel/actor'
import { type Refusal, refusal } from '../../kernel/errors'
import { signUrls } from '../../kernel/files'
import { ids } from '../../kernel/ids'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import type { Transaction } from '../../kernel/transaction'
import { lessons } from '../course/module'
import { ruleBookInForce } from '../points/module'
import { shownProgress } from './progress'
import { settle } from './settle'
import { playHeads, playSessions, progresses, progressId } from './store'

/** How long a signed video address works: longer than any lesson. */
const URL_SECONDS = 2 * 3_600

const signVideo = async (fileId: string): Promise<string> => {
  const [url] = await signUrls([fileId], URL_SECONDS)
  if (!url) throw new Error('storage: no address for a lesson’s video')
  return url
}

/**
 * Closes the session that the member has open, on whatever phone, and points the head at the new one. A head
 * names only a session that was added together with it, so that one is there to be closed.
 */
const takeOver = async (
  tx: Transaction,
  tenantId: string,
  memberId: string,
  sessionId: string,
  now: number,
) => {
  const head = await tx.get(playHeads, memberId)
  if (!head) return tx.add(playHeads, { _id: memberId, tenantId, memberId, sessionId })
  await tx.update(playSessions, head.sessionId, { closedAt: now })
  return tx.update(playHeads, memberId, { sessionId })
}

/** Who had begun a lesson is told that it was taken down; to everybody else it is not there. */
const withdrawnFor = async (
  actor: MemberActor,
  lessonId: string,
  refuse: (code: 'COURSE_WITHDRAWN') => Refusal,
): Promise<Refusal> => {
  const begun = await progresses.findScoped(actor, progressId(actor.memberId, lessonId))
  return begun ? refuse('COURSE_WITHDRAWN') : refusal('NOT_FOUND')
}

/**
 * Opens a play session. A member has one open at a time: sessions of one member never overlap, which is
 * what bounds the credit over all lessons by the time that has passed.
 */
export const openSession = procedure(
  contract.replay.openSession,
  { allow: member },
  async ({ actor, input, now, refuse, transact }) => {
    const { tenantId, memberId } = actor
    const [lesson, book] = await Promise.all([
      lessons.getScoped(actor, input.lessonId),
      ruleBookInForce(actor, now),
    ])
    if (!lesson.live) throw await withdrawnFor(actor, lesson._id, refuse)
    const videoUrl = await signVideo(lesson.fileId)
    const sessionId = ids.fresh(now)

    return transact(async (tx) => {
      await takeOver(tx, tenantId, memberId, sessionId, now)
      const session = { memberId, lessonId: lesson._id, openedAt: now, closedAt: null, lastFlushAt: now }
      await tx.add(playSessions, { _id: sessionId, tenantId, ...session, credited: [], spentMs: 0 })
      const known = await tx.get(progresses, progressId(memberId, lesson._id))
      const settled = known && (await settle(tx, known, book, now))
      if (settled?.earning)
        await tx.update(progresses, settled.progress._id, { paidPoints: settled.progress.paidPoints })
      return {
        sessionId,
        videoUrl,
        urlExpiresAt: now + URL_SECONDS * 1000,
        progress: shownProgress(settled?.progress ?? null, lesson.durationSeconds),
      }
    })
  },
)
