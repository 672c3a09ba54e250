import { assertCloudPath, fileIdOf } from '../files/cloud-path'
import { contentTypeOf } from '../files/content-type'
import type { Method, Signed } from '../files/file-store'
import { readBody, sendJson } from '../http-body'
import { DoorError, personOf, type Visit } from './context'
import { sendFile } from './send-file'

const MAX_REQUEST_BYTES = 4096
const FILES_A_PAGE = 20
const LOOK_SECONDS = 900

/** Path and query of a signed address; see {@link readSigned}. */
export const signedTarget = ({ path, expiresAtSeconds, sign }: Signed): string =>
  `/__cloud/files/${path}?t=${expiresAtSeconds}&sign=${sign}`

const readSigned = ({ url, rest }: Visit): Signed => ({
  path: rest,
  expiresAtSeconds: Number(url.searchParams.get('t')),
  sign: url.searchParams.get('sign') ?? '',
})

/** Uploaded markup must not run as a page of this door. */
const guarded = (path: string): Record<string, string> =>
  /html|svg|xml/.test(contentTypeOf(path)) && !/sheet/.test(contentTypeOf(path))
    ? { 'content-security-policy': "default-src 'none'; sandbox" }
    : {}

const download = (visit: Visit, signed: Signed): void => {
  const { door, request, response } = visit
  const headers = { 'cache-control': 'private, max-age=3600', ...guarded(signed.path) }
  if (!sendFile(request, response, door.files.locate(signed.path), headers))
    throw new DoorError(404, 'no such file')
}

/** What the object store answers when it refuses: the SDK reads this XML. */
const refuseUpload = ({ request, response }: Visit): void => {
  request.resume()
  const xml =
    '<?xml version="1.0" encoding="utf-8"?><Error><Code>AccessDenied</Code><Message>Request has expired or is not signed</Message>' +
    '<RequestId>local</RequestId><TraceId>local</TraceId></Error>'
  response.writeHead(403, { 'content-type': 'application/xml' }).end(xml)
}

/** `GET|HEAD|PUT /__cloud/files/<path>?t=…&sign=…` */
export const fileRoute = async (visit: Visit): Promise<void> => {
  const { door, request, response } = visit
  const method: Method = request.method === 'PUT' ? 'PUT' : 'GET'
  const signed = readSigned(visit)
  const valid = door.files.verify(method, signed)
  if (method === 'GET') {
    if (!valid) throw new DoorError(403, 'the address has expired or is not signed')
    download(visit, signed)
  } else if (!valid) refuseUpload(visit)
  else {
    await door.files.receive(assertCloudPath(signed.path), request)
    response.writeHead(200, { 'content-length': 0 }).end()
  }
}

/** `GET /__cloud/files?after=<path>`: what lies in the bucket, 20 files at a time, each with an address to look at it. */
export const fileListRoute = ({ door: { files }, response, url }: Visit): void => {
  const found = files.list(url.searchParams.get('after') ?? '', FILES_A_PAGE + 1)
  const shown = found.slice(0, FILES_A_PAGE)
  const listed = shown.map((file) => ({
    ...file,
    url: encodeURI(signedTarget(files.sign('GET', file.path, LOOK_SECONDS))),
  }))
  const next = found.length > FILES_A_PAGE ? (shown.at(-1)?.path ?? null) : null
  sendJson(response, 200, { files: listed, next })
}

/**
 * `POST /__cloud/upload {name}`: where a person may put one file, as `wx.cloud.uploadFile` would.
 * A client may create only below `incoming/{openid}/`, so the door writes that part itself.
 */
export const uploadRoute = async (visit: Visit): Promise<void> => {
  const { door, request, response } = visit
  const person = personOf(visit)
  if (!person) throw new DoorError(401, 'an upload needs x-person')
  const body = await readBody(request, MAX_REQUEST_BYTES)
  const { name } = JSON.parse(body.toString('utf8')) as { name?: unknown }
  const path = assertCloudPath(`incoming/${person.openid}/${String(name)}`)
  sendJson(response, 200, {
    fileId: fileIdOf(path),
    url: encodeURI(signedTarget(door.files.sign('PUT', path))),
  })
}
