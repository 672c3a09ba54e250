import { system } from '../../kernel/actor'
import type { SliceJob } from '../../kernel/jobs/job'
import { runTx } from '../../kernel/transaction'
import { everyEnrolment, everySession } from './store'

/** Enrolments in one slice: each is a transaction of its own. */
const TOGETHER = 30

/** Marks who was to come to the class, so that `offerReplays` looks at him; the same mark twice does no harm. */
const mark = (enrolmentId: string): Promise<boolean> =>
  runTx(async (tx) => {
    const found = await tx.get(everyEnrolment, enrolmentId)
    if (!found || found.toMakeUp === 1 || !['attended', 'missed', 'excused'].includes(found.state))
      return false
    await tx.update(everyEnrolment, enrolmentId, { toMakeUp: 1 })
    return true
  })

const isSpread = (sessionId: string): Promise<void> =>
  runTx(async (tx) => {
    const found = await tx.get(everySession, sessionId)
    if (found?.recordingDue === 1) await tx.update(everySession, sessionId, { recordingDue: 0 })
  })

/** The timer's job: everybody on the roll of a class whose recording was chosen is marked for it, class by class. */
export const spreadRecordings: SliceJob = {
  title: '选定的课后回放发给名单上的人',
  everyMinutes: 0,
  work: async ({ cursor }) => {
    const list = { index: 'recordingDue', equals: { recordingDue: 1 }, limit: 1 } as const
    const { rows } = await everySession.page(system, { ...list, fields: ['tenantId'] })
    const [session] = rows
    if (!session) return { done: 0, cursor: null }
    const { _id: sessionId, tenantId } = session
    const [begun, after] = cursor?.split(' ') ?? []
    const people = await everyEnrolment.page(system, {
      index: 'roll',
      equals: { tenantId, sessionId, live: true },
      limit: TOGETHER,
      after: begun === sessionId ? after : undefined,
      fields: [],
    })
    let done = 0
    for (const { _id } of people.rows) if (await mark(_id)) done += 1
    if (people.nextCursor) return { done, cursor: `${sessionId} ${people.nextCursor}` }
    await isSpread(sessionId)
    return { done, cursor: 'next' }
  },
}
