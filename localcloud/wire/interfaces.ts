import { miniCode } from '../wechat/mini-code'
import { sendMessage } from '../wechat/send-message'
import type { Services } from './context'

const CHINA = '86'

/** What one of WeChat's interfaces is asked, by the names of its HTTP form. */
export type Asked = {
  readonly services: Services
  /** The mini-program's; '' where a trigger calls and names none. */
  readonly appid: string
  readonly value: (name: string) => unknown
}

/** JSON, or the bytes of a picture. */
type Interface = (asked: Asked) => object | Buffer | Promise<object | Buffer>

const phoneNumber: Interface = ({ services, appid, value }) => {
  const code = value('code')
  const phone = typeof code === 'string' ? services.phoneCodes.redeem(code) : null
  if (phone === null) return { errcode: 40029, errmsg: 'invalid code' }
  const watermark = { timestamp: Math.floor(services.clock.now() / 1000), appid }
  const phone_info = { phoneNumber: phone, purePhoneNumber: phone, countryCode: CHINA, watermark }
  return { errcode: 0, errmsg: 'ok', phone_info }
}

const textCheck: Interface = ({ services, value }) =>
  services.contentSafety.check({
    content: value('content'),
    version: value('version'),
    scene: value('scene'),
    openid: value('openid'),
  })

const mediaCheck: Interface = ({ services, appid, value }) => {
  const request = {
    ...{ media_url: value('media_url'), media_type: value('media_type'), version: value('version') },
    ...{ scene: value('scene'), openid: value('openid') },
  }
  return services.mediaCheck.check(request, appid, services.push)
}

const subscribeMessage: Interface = ({ services: { subscriptions, pages }, appid, value }) =>
  sendMessage(subscriptions, pages, appid, {
    touser: value('touser'),
    template_id: value('template_id'),
    page: value('page'),
    data: value('data'),
  })

const unlimitedCode: Interface = ({ services: { doorUrl, pages }, value }) =>
  miniCode(
    {
      ...{ scene: value('scene'), page: value('page'), check_path: value('check_path') },
      ...{ width: value('width'), line_color: value('line_color'), is_hyaline: value('is_hyaline') },
    },
    `${doorUrl()}/app/`,
    pages,
  )

/** A map: a plain object would answer to the names that every object has. */
const INTERFACES: ReadonlyMap<string, Interface> = new Map([
  ['phonenumber.getPhoneNumber', phoneNumber],
  ['security.msgSecCheck', textCheck],
  ['security.mediaCheckAsync', mediaCheck],
  ['subscribeMessage.send', subscribeMessage],
  ['wxacode.getUnlimited', unlimitedCode],
])

/** Answers one of WeChat's interfaces; the others need WeChat itself. */
export const answerInterface = async (name: string, asked: Asked): Promise<object | Buffer> => {
  const answer = INTERFACES.get(name)
  if (answer) return answer(asked)
  return { errcode: -1, errmsg: `system error: ${name} is not available on one machine` }
}
