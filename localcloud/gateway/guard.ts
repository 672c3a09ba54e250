import type { IncomingMessage } from 'node:http'

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

const hostOf = (value: string): string => value.replace(/:\d+$/, '')

/**
 * Why a request is refused, or null. Only this machine may be named in Host (a page elsewhere could
 * otherwise reach the door through a name of its own that resolves here), and a page of another
 * origin may send nothing.
 */
export const refusalOf = (request: IncomingMessage): string | null => {
  const { host = '', origin } = request.headers
  if (!LOOPBACK.has(hostOf(host))) return 'this host is not served here'
  if (origin !== undefined && origin !== `http://${host}`) return 'pages of another origin may not call'
  return null
}

/** A form of another page can send a body without asking first, but neither of these headers. */
export const isDeliberate = (request: IncomingMessage): boolean =>
  request.headers['x-person'] !== undefined ||
  (request.headers['content-type'] ?? '').startsWith('application/json')
