import { person } from './person'
import { type AskToSubscribe, acceptedOf, SWITCHED_OFF } from './subscribe-types'

/** In the local demo the person answers as it was set at the local cloud: yes, at first. */
export const askToSubscribe: AskToSubscribe = async (templateIds) => {
  try {
    const response = await fetch('/__cloud/subscriptions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-person': person() },
      body: JSON.stringify({ templateIds }),
      signal: AbortSignal.timeout(10_000),
    })
    const { answers, errCode } = (await response.json()) as { answers?: object; errCode?: number }
    if (answers) return { kind: 'answered', accepted: acceptedOf(answers, templateIds) }
    return { kind: errCode === SWITCHED_OFF ? 'off' : 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}
