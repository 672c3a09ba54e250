import type { EnterpriseCard } from '@contract/organisation'
import type { EnterpriseDocument } from '../member/module'

/** The fields of an enterprise that a card is made of. */
export const enterpriseFields = ['name', 'villageId', 'size', 'industry', 'starRating'] as const

/** An enterprise as lists show it. */
export const enterpriseCardOf = ({
  _id,
  name,
  villageId,
  size,
  industry,
  starRating,
}: Pick<EnterpriseDocument, '_id' | (typeof enterpriseFields)[number]>): EnterpriseCard => ({
  enterpriseId: _id,
  ...{ name, villageId, size, industry, starRating },
})
