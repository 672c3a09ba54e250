import { createReadStream, type Stats, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { contentTypeOf } from '../files/content-type'

type Part = { start: number; end: number }

/** The one range asked for; null for none (or several: the whole is sent then), 'bad' when it lies outside. */
const rangeOf = (header: string | undefined, size: number): Part | 'bad' | null => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [, first = '', last = ''] = match
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start > end || start >= size ? 'bad' : { start, end }
}

const statOf = (file: string): Stats | null => {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats?.isFile() ? stats : null
}

/**
 * Sends a file, or the part that `Range` asks for (a video seeks with it). HEAD sends no body.
 * @returns false when there is no such file; nothing has been sent then.
 */
export const sendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  headers: Record<string, string>,
): boolean => {
  const stats = statOf(file)
  if (!stats) return false
  const etag = `"${stats.size.toString(16)}-${Math.floor(stats.mtimeMs).toString(16)}"`
  const common = {
    'content-type': contentTypeOf(file),
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    etag,
    ...headers,
  }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, common).end()
    return true
  }
  const part = rangeOf(request.headers.range, stats.size)
  if (part === 'bad') {
    response
      .writeHead(416, { ...common, 'content-range': `bytes */${stats.size}`, 'content-length': 0 })
      .end()
    return true
  }
  const { start, end } = part ?? { start: 0, end: stats.size - 1 }
  const range = part ? { 'content-range': `bytes ${start}-${end}/${stats.size}` } : {}
  response.writeHead(part ? 206 : 200, {
    ...common,
    ...range,
    'content-length': Math.max(0, end - start + 1),
  })
  if (request.method === 'HEAD' || stats.size === 0) response.end()
  // A player that seeks cuts the old stream off: no error.
  else pipeline(createReadStream(file, { start, end }), response, () => undefined)
  return true
}
