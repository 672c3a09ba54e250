import type { CertificateState } from '@contract/certificate'
import type { certificateWords } from '@contract/rules/flows/certificate'
import { collection, type Stored } from '../../kernel/collection'
import { index, uniqueIndex } from '../../kernel/database-index'
import type { Taken } from '../../kernel/flow/history'
import { ids } from '../../kernel/ids'

/** What a member has learnt of one course so far; one document, so that two things learnt at once meet in it. */
export type StudyDocument = Stored & {
  readonly memberId: string
  readonly courseId: string
  readonly lessonIds: readonly string[]
  readonly quizPassedAt: number | null
  /** Classes of the course that the member came to, with the minutes that count; missing before the first one. */
  readonly classes?: readonly { readonly sessionId: string; readonly minutes: number }[]
  readonly certificateId: string | null
}

export const studies = collection<StudyDocument>({ name: 'studies', scope: 'system', indexes: {} })

/** The same as its member sees it. */
export const ownStudies = collection<StudyDocument>({ name: 'studies', scope: 'member', indexes: {} })

export const studyId = (memberId: string, courseId: string): string =>
  ids.derived('study', memberId, courseId)

/** 结业证书: `_id` follows from member and course, so there is one of each at most. */
export type CertificateDocument = Stored & {
  readonly memberId: string
  readonly courseId: string
  readonly number: string
  readonly name: string
  readonly courseTitle: string
  readonly academyName: string
  readonly issuer: string
  readonly studySeconds: number
  readonly issuedAt: number
  readonly token: string
  readonly sample: boolean
  readonly state: CertificateState
  readonly history: readonly Taken<keyof typeof certificateWords.steps>[]
  readonly paidPoints: number | null
  /** From when its points can be paid; `NEVER` once they are. */
  readonly payFrom: number
}

/** Later than anything. */
export const NEVER = 8_640_000_000_000_000

const certificateCollection = {
  name: 'certificates',
  indexes: {
    newest: index('tenantId', 'memberId', '-issuedAt', '-_id'),
    byNumber: uniqueIndex('tenantId', 'number'),
    byToken: uniqueIndex('token'),
    toPay: index('payFrom', '_id'),
  },
} as const

type CertificateIndex = keyof typeof certificateCollection.indexes

export const certificates = collection<CertificateDocument, CertificateIndex>({
  ...certificateCollection,
  scope: 'member',
})

/** The same certificates as an admin sees them. */
export const tenantCertificates = collection<CertificateDocument, CertificateIndex>({
  ...certificateCollection,
  scope: 'tenant',
})

/** The same certificates as the timer, and whoever holds the word of one, sees them. */
export const everyCertificate = collection<CertificateDocument, CertificateIndex>({
  ...certificateCollection,
  scope: 'system',
})

export const certificateId = (memberId: string, courseId: string): string =>
  ids.derived('certificate', memberId, courseId)

/** How many certificates a union has issued in a year, `_id` = tenant and year: the next one's number. */
export type NumberDocument = Stored & { readonly issued: number }

export const numbers = collection<NumberDocument>({
  name: 'certificateNumbers',
  scope: 'system',
  indexes: {},
})
