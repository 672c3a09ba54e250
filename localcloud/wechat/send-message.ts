import { fitsField } from './message-fields'
import type { MessageTemplate } from './message-template'
import { isPage } from './mini-pages'
import type { Subscriptions } from './subscriptions'

/** What `subscribeMessage.send` is asked, before anything is known of it. */
export type SendRequest = {
  readonly touser: unknown
  readonly template_id: unknown
  readonly page: unknown
  readonly data: unknown
}

type Refused = { readonly errcode: number; readonly errmsg: string }

/** The values by key, or the key of the first field that does not fit. WeChat wants every field of the template. */
const valuesOf = ({ fields }: MessageTemplate, data: unknown): Record<string, string> | { bad: string } => {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  const values: Record<string, string> = {}
  for (const { key } of fields) {
    const { value } = Object(Object.hasOwn(given, key) ? given[key] : null) as { value?: unknown }
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text !== 'string' || !fitsField(key, text)) return { bad: key }
    values[key] = text
  }
  return values
}

const isBad = (values: Record<string, string> | { bad: string }): values is { bad: string } =>
  Object.hasOwn(values, 'bad')

/**
 * `subscribeMessage.send`, with the errors that WeChat documents. What is wrong with the request is said
 * before it matters whether the person agreed.
 * @param appid of the mini-program that sends; '' where a trigger called and names none: any then
 */
export const sendMessage = (
  subscriptions: Subscriptions,
  pages: ReadonlySet<string> | null,
  appid: string,
  { touser, template_id, page, data }: SendRequest,
): Refused => {
  const person = typeof touser === 'string' ? subscriptions.person(touser) : undefined
  if (!person || (appid !== '' && person.appid !== appid)) return { errcode: 40003, errmsg: 'invalid openid' }
  const template = typeof template_id === 'string' ? subscriptions.template(template_id) : undefined
  if (!template || template.banned) return { errcode: 40037, errmsg: 'invalid template_id' }
  const values = valuesOf(template, data)
  if (isBad(values)) return { errcode: 47003, errmsg: `argument invalid! data.${values.bad}.value invalid` }
  const path = page ?? ''
  if (
    typeof path !== 'string' ||
    (path !== '' && !isPage(pages, path.split('?')[0]?.replace(/^\//, '') ?? ''))
  )
    return { errcode: 41030, errmsg: 'invalid page' }
  if (!subscriptions.deliver(person, template, path.replace(/^\//, ''), values))
    return { errcode: 43101, errmsg: 'user refuse to accept the msg' }
  return { errcode: 0, errmsg: 'ok' }
}
