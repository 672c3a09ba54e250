import { CloudError, invalidParam } from '../engine/cloud-error'
import { eventFor } from '../host/event'
import { FunctionError } from '../host/function-error'
import type { Handler } from './context'

/** A function calls another: as on the platform, with the identity of whoever called the first. */
const invokeFunction: Handler = async ({ params, services, identity }) => {
  if (typeof params.function_name !== 'string') throw invalidParam('function_name is required')
  const event: unknown = params.request_data ? JSON.parse(String(params.request_data)) : {}
  if (typeof event !== 'object' || event === null || Array.isArray(event))
    throw invalidParam('data must be an object')
  try {
    const call = {
      functionName: params.function_name,
      event: eventFor(event, identity),
      identity,
      person: '',
    }
    const reply = await services.calls().call(call)
    return { data: { response_data: reply.body } }
  } catch (error) {
    if (error instanceof FunctionError) throw new CloudError('FUNCTIONS_EXECUTE_FAIL', error.message)
    throw error
  }
}

export const functionActions: Readonly<Record<string, Handler>> = {
  'functions.invokeFunction': invokeFunction,
}
