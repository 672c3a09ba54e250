import { system } from '../../../kernel/actor'
import { packCursor } from '../../../kernel/cursor'
import type { SliceJob } from '../../../kernel/jobs/job'
import { type EnrolmentDocument, everyEnrolment } from '../enrolment/enrolment-store'
import { everySession, type SessionDocument } from '../sessions/session-store'

/** Enrolments in one slice: each is a transaction of its own. */
const TOGETHER = 30

type Walk = {
  readonly title: string
  /** The sessions whose rolls are walked say so in this field of theirs. */
  readonly due: 'recordingDue' | 'changeDue'
  /** @returns false where there was nothing to do; the same twice has to do no harm */
  readonly each: (enrolmentId: EnrolmentDocument['_id'], now: number) => Promise<boolean>
  /** After the last one of a roll: the field falls where nothing is left. */
  readonly last: (sessionId: SessionDocument['_id'], now: number) => Promise<void>
}

/** The next session whose roll is to be walked. */
const nextSession = async (due: Walk['due'], after?: string) => {
  const { rows } = await everySession.page(system, {
    index: due,
    equals: { [due]: 1 },
    limit: 1,
    fields: ['tenantId'],
    after,
  })
  return rows[0] ?? null
}

/** The session that a pass has come to: where it is in one, `at` and how far; behind one, `past`. */
const sessionAt = async (due: Walk['due'], cursor: string | null) => {
  const [how, sessionId = '', after] = cursor?.split(' ') ?? []
  if (how === 'at') return { session: await everySession.findScoped(system, sessionId), after }
  const past = how === 'past' ? packCursor([sessionId]) : undefined
  return { session: await nextSession(due, past), after: undefined }
}

/** A timer's job over everybody on the rolls of some sessions, class by class. */
export const rollWalk = ({ title, due, each, last }: Walk): SliceJob => ({
  title,
  everyMinutes: 0,
  hasWork: async () => (await nextSession(due)) !== null,
  work: async ({ cursor, now }) => {
    const { session, after } = await sessionAt(due, cursor)
    if (!session) return { done: 0, cursor: null }
    const { _id: sessionId, tenantId } = session
    const people = await everyEnrolment.page(system, {
      index: 'roll',
      equals: { tenantId, sessionId, live: true },
      limit: TOGETHER,
      after,
      fields: [],
    })
    let done = 0
    for (const { _id } of people.rows) if (await each(_id, now)) done += 1
    if (people.nextCursor) return { done, cursor: `at ${sessionId} ${people.nextCursor}` }
    await last(sessionId, now)
    return { done, cursor: `past ${sessionId}` }
  },
})
