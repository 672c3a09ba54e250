import { randomBytes } from 'node:crypto'
import { yearOf } from '../../kernel/day-key'
import { begin } from '../../kernel/flow/history'
import { tenants } from '../../kernel/tenant'
import { told } from '../../kernel/told'
import type { Transaction } from '../../kernel/transaction'
import type { CourseDocument } from '../course/module'
import { members } from '../member/module'
import { certificateFlow } from './flow'
import { numberOf } from './rules'
import { certificateId, certificates, numbers, type StudyDocument } from './store'

/** 24 bytes: 32 characters that nobody guesses, few enough for the scene of a mini-program code. */
const freshToken = (): string => randomBytes(24).toString('base64url')

/** The next number of a year. Only the timer issues, one after the other, so nobody queues up here. */
const nextNumber = async (tx: Transaction, tenantId: string, year: number): Promise<string> => {
  const _id = `${tenantId}-${year}`
  const known = await tx.get(numbers, _id)
  const issued = (known?.issued ?? 0) + 1
  if (known) await tx.update(numbers, _id, { issued })
  else await tx.add(numbers, { _id, tenantId, issued })
  return numberOf(year, issued)
}

/**
 * 发证: what it says is frozen here, whatever member, course or branch are called later. Its points are due at once
 * and paid by the timer. A second one of the same course cannot be added.
 *
 * @returns its id; null where the member is gone
 */
export const issue = async (
  tx: Transaction,
  { tenantId, memberId }: Pick<StudyDocument, 'tenantId' | 'memberId'>,
  course: CourseDocument,
  now: number,
): Promise<string | null> => {
  const member = await tx.get(members, memberId)
  const tenant = await tx.get(tenants, tenantId)
  if (!member || !tenant) return null
  const _id = certificateId(memberId, course._id)
  const number = await nextNumber(tx, tenantId, yearOf(now))
  const { title, academyName, durationSeconds: studySeconds, sample } = course
  await tx.add(certificates, {
    ...{ _id, tenantId, memberId, courseId: course._id, number, token: freshToken(), name: member.name },
    ...{ courseTitle: title, academyName, issuer: tenant.academyName, studySeconds, issuedAt: now, sample },
    ...begin(certificateFlow, now, ['issue', 'system']),
    ...{ paidPoints: null, payFrom: now },
  })
  const facts = { course: title, number }
  await told(tx, { tenantId, memberId, kind: 'certificateIssued', subjectId: _id, facts, now })
  return _id
}
