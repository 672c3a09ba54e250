import { decodeBody } from '../engine/document'
import { sendJson } from '../http-body'
import { DoorError, type Visit } from './context'

const PAGE = 20

/**
 * `GET /__cloud/documents`: collections with their sizes. `GET /__cloud/documents/<collection>?after=<_id>`: its
 * documents in the order of their `_id`, 20 at a time. They are only shown: whoever changes data calls a function.
 */
export const documentsRoute = ({ door: { engine }, response, url, rest }: Visit): void => {
  const sizes = engine.sizes()
  if (rest === '') {
    const collections = Object.entries(sizes).map(([name, documents]) => ({ name, documents }))
    return void sendJson(response, 200, { collections })
  }
  if (!Object.hasOwn(sizes, rest)) throw new DoorError(404, 'no such collection')
  const after = url.searchParams.get('after')
  const query = after === null ? {} : { _id: { $gt: after } }
  const found = engine.find(rest, { query, sort: [['_id', 1]], limit: PAGE + 1 }).map(decodeBody)
  const documents = found.slice(0, PAGE)
  const next = found.length > PAGE ? String(documents.at(-1)?._id) : null
  sendJson(response, 200, { documents, next })
}
