import { FunctionError } from '../host/function-error'
import { sendJson } from '../http-body'
import { DoorError, type Visit } from './context'

/** `POST /__cloud/timer/:function`: fires the function's timer triggers now and waits for them. */
export const timerRoute = async ({ door, response, rest }: Visit): Promise<void> => {
  try {
    const fired = await door.timers.fire(rest)
    if (fired.length === 0) throw new DoorError(404, 'no function with a timer trigger is called so')
    sendJson(response, 200, { fired })
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error
    sendJson(response, 502, { error: error.message, code: error.code })
  }
}
