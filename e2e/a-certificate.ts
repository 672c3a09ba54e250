import { randomInt, randomUUID } from 'node:crypto'
import type { CertificateDocument } from '../cloudfunctions/modules/certificate/store'
import { NEVER } from '../cloudfunctions/modules/certificate/store'
import type { Town } from './town'

/** A certificate of a member, put there past the functions. */
export const putCertificate = (
  town: Town,
  memberId: string,
  fields: Readonly<Record<string, unknown>> = {},
) => {
  const now = town.cloud.clock.now()
  const certificateId = randomUUID().replaceAll('-', '')
  const token = randomUUID().replaceAll('-', '')
  const number = `2026-${randomInt(10_000_000, 99_999_999)}`
  const certificate: CertificateDocument = {
    ...{ _id: certificateId, tenantId: 'jiangshan', memberId, courseId: 'electric', number, token },
    ...{ name: '林小舟', courseTitle: '车间安全用电', academyName: '姜山总院', issuer: '姜山金领学院' },
    ...{ studySeconds: 96, issuedAt: now, sample: true, state: 'valid', history: [] },
    ...{ paidPoints: null, payFrom: NEVER },
  }
  town.cloud.database.insert('certificates', [{ ...certificate, ...fields }])
  return { certificateId, token, number }
}
