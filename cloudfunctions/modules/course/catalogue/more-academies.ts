import { contract } from '@contract/contract'
import { anyone } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { shownAcademies } from '../branches/academy-cards'

/** 分院: where the filter of the catalogue goes on. */
export const moreAcademies = procedure(
  contract.course.academies,
  { allow: anyone },
  async ({ actor, input: { cursor } }) => shownAcademies(actor, cursor),
)
