import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { sendFile } from './send-file'

/** Names that carry a hash of their content may be kept by the browser for good. */
const HASHED = /[.\-_][0-9a-f]{8,}\.[a-z0-9]+$/i
const FRESH = { 'cache-control': 'no-cache' }
const KEPT = { 'cache-control': 'public, max-age=31536000, immutable' }

/**
 * Serves a folder. A path without an ending that is no file gets `index.html`, as a single-page site needs.
 * @param path unescaped path below the folder, without a leading slash
 * @returns false when there is nothing to send.
 */
export const serveFolder = (
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): boolean => {
  const root = resolve(folder)
  const file = resolve(root, path)
  if (file !== root && !file.startsWith(root + sep)) return false
  if (path !== '' && sendFile(request, response, file, HASHED.test(path) ? KEPT : FRESH)) return true
  return extname(path) === '' && sendFile(request, response, join(root, 'index.html'), FRESH)
}
