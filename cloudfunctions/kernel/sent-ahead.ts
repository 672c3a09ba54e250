/**
 * A request that is sent before it is needed, to save a round trip. Where the caller fails before he awaits it,
 * its own failure interests nobody and must not end the process as an unhandled rejection.
 */
export const sentAhead = <T>(request: Promise<T>): Promise<T> => {
  request.catch(() => undefined)
  return request
}
