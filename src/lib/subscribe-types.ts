/** How WeChat's dialog was answered, template by template; or why it could not be asked. */
type SubscribeAnswer =
  | { readonly kind: 'answered'; readonly accepted: readonly string[] }
  /** The person has switched this mini-program's messages off. */
  | { readonly kind: 'off' }
  | { readonly kind: 'failed' }

export type AskToSubscribe = (templateIds: readonly string[]) => Promise<SubscribeAnswer>

/** WeChat: the main switch of subscription messages is off. */
export const SWITCHED_OFF = 20004

/** The templates that were agreed to; `reject`, `ban` and `filter` are not. */
export const acceptedOf = (answers: object, templateIds: readonly string[]): readonly string[] =>
  templateIds.filter((templateId) => Reflect.get(answers, templateId) === 'accept')
