import type { IncomingMessage, ServerResponse } from 'node:http'

/** The body is larger than the reader allows. */
export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`the body is larger than ${limit} bytes`)
    this.name = 'BodyTooLarge'
  }
}

/** Reads a whole body. Beyond the limit the rest is let through unread, so that the answer can still be sent. */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= limit) chunks.push(chunk)
      else reject(new BodyTooLarge(limit))
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('aborted', () => reject(new Error('the client went away')))
  })

/** Answers with JSON. The content type is the one by which the SDK tells JSON from bytes. */
export const sendJson = (
  response: ServerResponse,
  status: number,
  body: object | string,
  headers: Record<string, string | number> = {},
): number => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const bytes = Buffer.byteLength(text)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes,
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(text)
  return bytes
}
