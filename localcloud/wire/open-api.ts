import { invalidParam } from '../engine/cloud-error'
import type { Instance } from '../host/instance'
import type { Handler, Services } from './context'
import { answerInterface } from './interfaces'
import { readMultipart } from './multipart'
import {
  readOpenApiAppId,
  readOpenApiPairs,
  writeOpenApiBytes,
  writeOpenApiError,
  writeOpenApiJson,
} from './protobuf'

/** WeChat: the function's config.json does not list the interface under permissions.openapi. */
const NO_PERMISSION = -604101

/** Name of the interface a `wx.openApi` form asks for; null when the form is another action. */
export const readOpenApiForm = (body: Buffer, contentType: string) => {
  const form = readMultipart(body, contentType)
  const text = (name: string) => form.get(name)?.toString('utf8') ?? ''
  return {
    action: text('action'),
    apiName: text('apiName'),
    requestData: form.get('requestData') ?? Buffer.alloc(0),
  }
}

const appidOf = (instance: Instance): string => instance.serving?.identity.appid ?? ''

/** Answers `wx.openApi`: what `cloud.openapi.…` sends. */
export const answerOpenApi = async (
  services: Services,
  instance: Instance,
  apiName: string,
  requestData: Buffer,
): Promise<Buffer> => {
  if (!instance.spec.openApi.includes(apiName)) return writeOpenApiError(NO_PERMISSION)
  const appid = readOpenApiAppId(requestData) || appidOf(instance)
  const pairs = readOpenApiPairs(requestData)
  // Where a pair's value is no JSON text there is no value.
  const value = (name: string): unknown => (pairs[name] === undefined ? undefined : JSON.parse(pairs[name]))
  const answer = await answerInterface(apiName, { services, appid, value })
  return Buffer.isBuffer(answer) ? writeOpenApiBytes(answer, 'image/png') : writeOpenApiJson(answer)
}

/** `wx.api`: what `cloud.callOpenAPI` sends. The request and the answer travel as JSON texts, so pictures cannot. */
const callApi: Handler = async ({ services, params, instance }) => {
  const name = String(params.apiName ?? '').replace(/^openapi\./, '')
  if (!instance.spec.openApi.includes(name)) {
    const responseData = JSON.stringify({ errcode: NO_PERMISSION, errmsg: 'no permission' })
    return { data: { responseData } }
  }
  const request: unknown = params.requestData ? JSON.parse(String(params.requestData)) : {}
  if (typeof request !== 'object' || request === null) throw invalidParam('requestData must be an object')
  const value = (key: string): unknown =>
    Object.hasOwn(request, key) ? Reflect.get(request, key) : undefined
  const answer = await answerInterface(name, { services, appid: appidOf(instance), value })
  if (Buffer.isBuffer(answer)) throw invalidParam(`${name} answers bytes: call it as cloud.openapi.${name}`)
  return { data: { responseData: JSON.stringify(answer) } }
}

export const openApiActions: Readonly<Record<string, Handler>> = { 'wx.api': callApi }
