import type { MemberActor } from '../../kernel/actor'
import { newestIn, type Period } from '../../kernel/newest-in'
import { certificates } from './store'

/** Certificates that were issued to the member in a period, the latest first. */
export const issuedIn = (actor: MemberActor, period: Period) =>
  newestIn(
    period,
    (query) =>
      certificates.page(actor, {
        ...query,
        index: 'newest',
        fields: ['number', 'courseTitle', 'issuedAt', 'state'],
      }),
    ({ issuedAt }) => issuedAt,
  )
