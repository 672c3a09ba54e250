import { person } from './person'

/** Somebody of the demo whose screen shows something that can be scanned. */
export type PersonShowing = { readonly handle: string; readonly name: string; readonly text: string }

const isPerson = (value: unknown): value is PersonShowing =>
  typeof value === 'object' && value !== null && 'handle' in value && 'name' in value && 'text' in value

/** Whose screens a scan could see, without one's own; null when the local cloud does not tell. */
export const peopleShowing = async (): Promise<readonly PersonShowing[] | null> => {
  try {
    const response = await fetch('/__cloud/showing', { signal: AbortSignal.timeout(10_000) })
    const answer: unknown = await response.json()
    if (typeof answer !== 'object' || answer === null || !('showing' in answer)) return null
    if (!Array.isArray(answer.showing)) return null
    return answer.showing.filter(isPerson).filter(({ handle }) => handle !== person())
  } catch {
    return null
  }
}
