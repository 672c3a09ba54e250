import type { EnterpriseCard } from '@contract/organisation'
import { SIZE_WORDS } from './words'

/** What is known of an enterprise beside its name, in one line. */
export const enterpriseWords = ({ size, industry, starRating }: EnterpriseCard): string => {
  const known = [industry, size && SIZE_WORDS[size], starRating && `工会 ${starRating} 星`].filter(Boolean)
  return known.length > 0 ? known.join('，') : '规模、行业、星级还没有登记'
}
