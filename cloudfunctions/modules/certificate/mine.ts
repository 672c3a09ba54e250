import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { certificates } from './store'

const PAGE = 20

/** 我的结业证书. */
export const mine = procedure(contract.certificate.mine, { allow: member }, async ({ actor, input }) => {
  const { rows, nextCursor } = await certificates.page(actor, {
    index: 'newest',
    limit: PAGE,
    after: input.cursor,
    fields: ['number', 'courseTitle', 'issuedAt', 'state'],
  })
  const certificatesOf = rows.map(({ _id, ...row }) => ({ certificateId: _id, ...row }))
  return { certificates: certificatesOf, nextCursor }
})
