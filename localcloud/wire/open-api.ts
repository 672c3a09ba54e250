import type { Instance } from '../host/instance'
import { sendMessage } from '../wechat/send-message'
import type { Services } from './context'
import { readMultipart } from './multipart'
import { readOpenApiAppId, readOpenApiPairs, writeOpenApiError, writeOpenApiJson } from './protobuf'

/** WeChat: the function's config.json does not list the interface under permissions.openapi. */
const NO_PERMISSION = -604101
const CHINA = '86'

/** Where a pair's value is no JSON text there is no value. */
const pairValue = (pairs: Record<string, string>, name: string): unknown =>
  pairs[name] === undefined ? undefined : JSON.parse(pairs[name])

type Interface = (
  services: Services,
  appid: string,
  pairs: Record<string, string>,
) => object | Promise<object>

const phoneNumber: Interface = (services, appid, pairs) => {
  const code = pairValue(pairs, 'code')
  const phone = typeof code === 'string' ? services.phoneCodes.redeem(code) : null
  if (phone === null) return { errcode: 40029, errmsg: 'invalid code' }
  const watermark = { timestamp: Math.floor(services.clock.now() / 1000), appid }
  const phone_info = { phoneNumber: phone, purePhoneNumber: phone, countryCode: CHINA, watermark }
  return { errcode: 0, errmsg: 'ok', phone_info }
}

const textCheck: Interface = ({ contentSafety }, _, pairs) => {
  const [content, version, scene, openid] = ['content', 'version', 'scene', 'openid'].map((name) =>
    pairValue(pairs, name),
  )
  return contentSafety.check({ content, version, scene, openid })
}

const subscribeMessage: Interface = ({ subscriptions, pages }, appid, pairs) => {
  const [touser, template_id, page, data] = ['touser', 'template_id', 'page', 'data'].map((name) =>
    pairValue(pairs, name),
  )
  return sendMessage(subscriptions, pages, appid, { touser, template_id, page, data })
}

/** A map: a plain object would answer to the names that every object has. */
const INTERFACES: ReadonlyMap<string, Interface> = new Map([
  ['phonenumber.getPhoneNumber', phoneNumber],
  ['security.msgSecCheck', textCheck],
  ['subscribeMessage.send', subscribeMessage],
])

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

/** Answers `wx.openApi`. Two interfaces are there: the others need WeChat itself. */
export const answerOpenApi = async (
  services: Services,
  instance: Instance,
  apiName: string,
  requestData: Buffer,
): Promise<Buffer> => {
  if (!instance.spec.openApi.includes(apiName)) return writeOpenApiError(NO_PERMISSION)
  const answer = INTERFACES.get(apiName)
  if (!answer) {
    return writeOpenApiJson({
      errcode: -1,
      errmsg: `system error: ${apiName} is not available on one machine`,
    })
  }
  const appid = readOpenApiAppId(requestData) || (instance.serving?.identity.appid ?? '')
  return writeOpenApiJson(await answer(services, appid, readOpenApiPairs(requestData)))
}
