import { clockTimeOf } from '../../kernel/day-key'
import type { Transaction } from '../../kernel/transaction'
import { told } from '../inbox/module'
import type { TalkDocument } from './store'

type Tell = {
  readonly kind: 'talkAsked' | 'talkConfirmed' | 'talkDeclined' | 'talkCalledOff' | 'talkWithdrawn'
  /** Who is told; nobody where nobody has asked. */
  readonly memberId: string | null
  readonly reason?: string
  readonly now: number
}

/** Tells the other side of a talk what has become of it. The facts are those that were agreed before. */
export const tell = async (
  tx: Transaction,
  talk: TalkDocument,
  { kind, memberId, reason = '', now }: Tell,
): Promise<void> => {
  if (!memberId) return
  const { _id: subjectId, tenantId, lecturerName: lecturer, startsAt, history } = talk
  const asked = { enterprise: talk.enterpriseName ?? '', topic: talk.topic ?? '', place: talk.place ?? '' }
  const facts = { lecturer, ...asked, startsAt, clock: clockTimeOf(startsAt), reason }
  await told(tx, { tenantId, memberId, kind, subjectId, nth: history.length, facts, now })
}
