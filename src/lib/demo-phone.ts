import { person } from './person'

/** Asks the local cloud for a one-use phone code, as WeChat's phone button would give it. Null on failure. */
export const demoPhoneCode = async (): Promise<string | null> => {
  try {
    const response = await fetch('/__cloud/phone-code', {
      method: 'POST',
      headers: { 'x-person': person() },
      signal: AbortSignal.timeout(10_000),
    })
    const answer: unknown = await response.json()
    if (typeof answer !== 'object' || answer === null || !('code' in answer)) return null
    return String(answer.code)
  } catch {
    return null
  }
}
