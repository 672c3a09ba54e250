import { everyModule } from '../modules/every-module'
import type { Town } from '../town'
import { type CaseKit, caseKitOf, type MakeCase } from './case-kit'
import type { Subject } from './expected'

type Cases = { readonly [S in Subject]?: MakeCase }
type WithCases = { readonly cases?: (kit: CaseKit) => Cases }

/** Puts cases of two members into any state, past the functions. */
export const openCases = async (town: Town): Promise<Required<Cases>> => {
  const kit = await caseKitOf(town)
  const cases = Object.values<WithCases>(everyModule).map((module) => module.cases?.(kit))
  return Object.assign({}, ...cases)
}
