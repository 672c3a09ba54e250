import type { Instance } from '../host/instance'
import type { Services } from './context'
import { readMultipart } from './multipart'
import { readOpenApiPairs, writeOpenApiError, writeOpenApiJson } from './protobuf'

/** WeChat: the function's config.json does not list the interface under permissions.openapi. */
const NO_PERMISSION = -604101
const CHINA = '86'

const phoneNumber = (services: Services, appid: string, pairs: Record<string, string>): object => {
  const code: unknown = pairs.code === undefined ? undefined : JSON.parse(pairs.code)
  const phone = typeof code === 'string' ? services.phoneCodes.redeem(code) : null
  if (phone === null) return { errcode: 40029, errmsg: 'invalid code' }
  const watermark = { timestamp: Math.floor(services.clock.now() / 1000), appid }
  const phone_info = { phoneNumber: phone, purePhoneNumber: phone, countryCode: CHINA, watermark }
  return { errcode: 0, errmsg: 'ok', phone_info }
}

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

/** Answers `wx.openApi`. Only `phonenumber.getPhoneNumber` is there: the others need WeChat itself. */
export const answerOpenApi = (
  services: Services,
  instance: Instance,
  apiName: string,
  requestData: Buffer,
): Buffer => {
  if (!instance.spec.openApi.includes(apiName)) return writeOpenApiError(NO_PERMISSION)
  if (apiName !== 'phonenumber.getPhoneNumber') {
    return writeOpenApiJson({
      errcode: -1,
      errmsg: `system error: ${apiName} is not available on one machine`,
    })
  }
  const appid = instance.call?.identity.appid ?? ''
  return writeOpenApiJson(phoneNumber(services, appid, readOpenApiPairs(requestData)))
}
