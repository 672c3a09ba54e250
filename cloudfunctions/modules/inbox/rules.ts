import type { Facts } from '../../kernel/notices'
import type { NoticeTemplate } from './store'

/** The towns are in UTC+8 all year. */
const LOCAL_MS = 8 * 3_600_000

/** 11月28日 */
export const dayWords = (at: number): string => {
  const local = new Date(at + LOCAL_MS)
  return `${local.getUTCMonth() + 1}月${local.getUTCDate()}日`
}

const momentOf = (at: number): string => {
  const local = new Date(at + LOCAL_MS)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${local.getUTCFullYear()}年${two(local.getUTCMonth() + 1)}月${two(local.getUTCDate())}日`
  return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`
}

/** At most so many characters; what is cut ends in an ellipsis. */
const cut = (text: string, most: number): string => {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}

/** How a fact is written in a field, by the first part of the field's key; limits are WeChat's. */
const writers: Readonly<Record<string, (fact: string | number) => string>> = {
  thing: (fact) => cut(String(fact).replace(/\s+/gu, ' ').trim(), 20) || '—',
  time: (fact) => momentOf(Number(fact)),
  date: (fact) => momentOf(Number(fact)),
  number: (fact) => String(fact),
}

/**
 * The values of a message, each within what WeChat takes.
 * @throws where a template asks for a fact that there is not, or for a kind of field that nobody fills
 */
export const valuesOf = (template: NoticeTemplate, facts: Facts): Record<string, { value: string }> =>
  Object.fromEntries(
    template.fields.map((field) => {
      const fact = 'words' in field ? field.words : facts[field.fact]
      const write = writers[field.key.replace(/\d+$/, '')]
      if (fact === undefined || !write) throw new Error(`template ${template.templateId}: ${field.key}`)
      return [field.key, { value: write(fact) }]
    }),
  )
