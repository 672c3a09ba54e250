import { isFieldKey } from './message-fields'

/** 订阅消息模板: what WeChat's console lists once a template has been chosen from its library. */
export type MessageTemplate = {
  readonly id: string
  readonly title: string
  /** In the order a message shows them; the key's first part is the kind of its value. */
  readonly fields: readonly { readonly key: string; readonly name: string }[]
  /** WeChat has withdrawn it: asked about it, a phone answers `ban`. */
  readonly banned?: boolean
}

/** @throws for templates that WeChat could not have */
export const assertTemplates = (templates: readonly MessageTemplate[]): void => {
  if (new Set(templates.map(({ id }) => id)).size !== templates.length)
    throw new Error('Two message templates have one id')
  for (const { id, fields } of templates)
    for (const { key } of fields)
      if (!isFieldKey(key)) throw new Error(`Message template ${id}: WeChat knows no field ${key}`)
}
