import { type RequestOptions, request } from 'node:http'

const TIMEOUT_MS = 30_000

/** An answer of the local cloud's door: see docs/gateway.md. */
export type DoorAnswer = { readonly status: number; readonly body: unknown }

type Knock = { readonly path: string; readonly person?: string; readonly body: unknown }

/**
 * Posts JSON to the door and reads the JSON it answers.
 * `node:http`, because the simulated browser that the bundle needs around it has no `fetch`.
 * @throws when the door does not answer within 30 s
 */
export const knock = (url: string, { path, person, body }: Knock): Promise<DoorAnswer> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(person ? { 'x-person': person } : {}) },
      timeout: TIMEOUT_MS,
    }
    const asking = request(new URL(path, url).href, options, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text || 'null') }),
      )
      response.on('error', reject)
    })
    asking.on('timeout', () => asking.destroy(new Error(`no answer from ${path}`)))
    asking.on('error', reject)
    asking.end(JSON.stringify(body))
  })

/** Sends bytes to an address that the door gave. @throws when it does not take them within 30 s */
export const put = (url: string, path: string, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = { method: 'PUT', timeout: TIMEOUT_MS }
    const sending = request(new URL(path, url).href, options, (response) => {
      response.resume()
      response.on('end', () =>
        (response.statusCode ?? 500) < 300 ? resolve() : reject(new Error(String(response.statusCode))),
      )
    })
    sending.on('timeout', () => sending.destroy(new Error(`no answer from ${path}`)))
    sending.on('error', reject)
    sending.end(Buffer.from(bytes))
  })
