import type { Rule } from '../points/module'
import type { HandedIn, Try } from './store'

/** Where the rule book says nothing of it. */
const TRIES = 3

/** How often the member may still begin: a try that was begun is used. */
export const triesLeft = ({ tries: allowed = TRIES }: Pick<Rule, 'tries'>, tries: readonly Try[]): number =>
  Math.max(0, allowed - tries.length)

/** What the member is told of a try that was handed in. */
export const resultOf = ({ tryId, handedIn }: { readonly tryId: string; readonly handedIn: HandedIn }) => {
  const { at, right, of, percent, passed } = handedIn
  return { tryId, at, right, of, percent, passed }
}
