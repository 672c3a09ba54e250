import { contract } from '@contract/contract'
import { neededSecondsOf } from '@contract/rules/watched'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import type { Transaction } from '../../kernel/transaction'
import { lessons } from '../course/module'
import { accounts, ruleBookInForce } from '../points/module'
import { chartBits } from './parts'
import { freshProgress, shownProgress } from './progress'
import { creditSegments, joined } from './rules'
import { settle } from './settle'
import { type PlaySession, type ProgressDocument, playSessions, progresses, progressId } from './store'

/** Writes the progress, new or known. */
const save = async (
  tx: Transaction,
  known: boolean,
  { _id, tenantId, ...fields }: ProgressDocument,
): Promise<void> => {
  if (known) return tx.update(progresses, _id, fields)
  return tx.add(progresses, { _id, tenantId, ...fields })
}

/** Until when a session may credit: now, or when the member started to watch elsewhere. */
const lastedMs = (session: PlaySession, now: number): number =>
  Math.max(0, (session.closedAt ?? now) - session.openedAt)

/**
 * Takes in what a player has played. Session, progress and, at the 90 % mark, the points are written in
 * one transaction; both unions make a repeat harmless.
 */
export const flush = procedure(
  contract.replay.flush,
  { allow: member },
  async ({ actor, input, now, transact }) => {
    const { memberId } = actor
    const opened = await playSessions.getScoped(actor, input.sessionId)
    const [lesson, book, account] = await Promise.all([
      lessons.getScoped(actor, opened.lessonId),
      ruleBookInForce(actor, now),
      accounts.findScoped(actor, memberId),
    ])
    const { durationSeconds } = lesson

    return transact(async (tx) => {
      const session = await tx.getScoped(playSessions, actor, opened._id)
      const id = progressId(memberId, lesson._id)
      const known = await tx.get(progresses, id)
      const before = known ?? freshProgress(id, memberId, lesson, now)
      const { refusedSeconds, ...credit } = creditSegments(
        session,
        input.segments,
        durationSeconds,
        lastedMs(session, now),
      )
      const { watched, watchedSeconds } = joined(before.watched, credit.credited)
      const completed = before.completedAt !== null || watchedSeconds >= neededSecondsOf(durationSeconds)
      const superseded = session.closedAt !== null
      const completedAt = before.completedAt ?? (completed ? now : null)
      const isCharted = chartBits({ watched, durationSeconds, completedAt }) === before.charted

      const { progress, earning } = await settle(
        tx,
        {
          ...before,
          watched,
          watchedSeconds,
          // A late flush of an older session must not move the place where the member is watching now.
          positionSeconds: superseded
            ? before.positionSeconds
            : Math.min(input.positionSeconds, durationSeconds),
          completedAt,
          state: completed ? 'completed' : 'started',
          ...(completed && before.completedAt === null && { toCount: 1 }),
          ...(!isCharted && { toChart: 1 }),
          updatedAt: now,
        },
        book,
        now,
      )
      await tx.update(playSessions, session._id, { ...credit, lastFlushAt: now })
      await save(tx, known !== null, progress)
      return {
        progress: shownProgress(progress, durationSeconds),
        refusedSeconds,
        earnedPoints: earning?.outcome === 'paid' ? earning.points : 0,
        available: earning?.available ?? account?.available ?? 0,
        waitingForCap: earning?.outcome === 'capped',
        superseded,
      }
    })
  },
)
