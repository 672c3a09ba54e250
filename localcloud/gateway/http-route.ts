import { FunctionError, PAYLOAD_LIMIT_BYTES } from '../host/function-error'
import { readBody, sendJson } from '../http-body'
import type { Visit } from './context'

/** What a function answers to an HTTP call; anything else is sent as JSON. */
type HttpReply = {
  statusCode: number
  headers?: Record<string, string>
  body?: string
  isBase64Encoded?: boolean
}

const isHttpReply = (reply: unknown): reply is HttpReply =>
  typeof reply === 'object' && reply !== null && typeof (reply as HttpReply).statusCode === 'number'

const isText = (contentType: string): boolean =>
  contentType === '' || /^text\/|json|xml|x-www-form-urlencoded/.test(contentType)

const eventOf = async ({ request, url }: Visit, path: string): Promise<object> => {
  const bytes = await readBody(request, PAYLOAD_LIMIT_BYTES)
  const text = isText(request.headers['content-type'] ?? '')
  return {
    path,
    httpMethod: request.method,
    headers: request.headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    body: bytes.toString(text ? 'utf8' : 'base64'),
    isBase64Encoded: !text,
  }
}

/**
 * `/__cloud/http/<function>/<path>`: CloudBase's HTTP access. The function gets the request as its event,
 * with no identity of WeChat's, and its answer becomes the response.
 */
export const httpRoute = async (visit: Visit): Promise<void> => {
  const { door, response, rest } = visit
  const [, name = '', path = ''] = /^([^/]*)(\/?.*)$/s.exec(rest) ?? []
  try {
    const { body } = await door.invokeHttp(name, await eventOf(visit, path === '' ? '/' : path))
    const reply: unknown = JSON.parse(body)
    if (!isHttpReply(reply)) {
      sendJson(response, 200, body)
      return
    }
    const content = Buffer.from(reply.body ?? '', reply.isBase64Encoded ? 'base64' : 'utf8')
    response.writeHead(reply.statusCode, { ...reply.headers, 'content-length': content.length }).end(content)
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error
    const status = error.code === 'FUNCTION_NOT_FOUND' ? 404 : 502
    sendJson(response, status, { error: error.message, code: error.code })
  }
}
