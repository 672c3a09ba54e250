/** The function did not answer: what the platform says instead. */
export class FunctionError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'FunctionError'
    this.code = code
  }
}

export const functionMissing = (name: string) =>
  new FunctionError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)

export const functionTimedOut = (seconds: number) =>
  new FunctionError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`)

/** Documented by CloudBase. */
export const functionOutOfMemory = (megabytes: number) =>
  new FunctionError(
    'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
    `Function memory exceeded its limit of ${megabytes} MB`,
  )

/** errCode -504002. */
export const functionFailed = (message: string) => new FunctionError('FUNCTIONS_EXECUTE_FAIL', message)

/** errCode -501004. */
export const functionBusy = (name: string) =>
  new FunctionError('EXCEED_CONCURRENT_REQUEST_LIMIT', `function ${name} has no free instance`)

/** WeChat caps the text of a call, both ways. */
export const PAYLOAD_LIMIT_BYTES = 100 * 1024

export const payloadTooLarge = (what: 'request' | 'response', bytes: number) =>
  new FunctionError(
    'EXCEED_MAX_PAYLOAD_SIZE',
    `data exceed max size: the ${what} has ${bytes} bytes, the limit is ${PAYLOAD_LIMIT_BYTES}`,
  )
