import type { Input } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'

type Line = Input<'class.matchList'>['lines'][number]

const MAX_NAME = 30

/** Serial numbers, phones and dates are digits; a name is not. */
const isName = (word: string): boolean => /\p{L}/u.test(word) && word.length <= MAX_NAME

/** 姓名, 手机号 and the like: the head of the table, not a person. */
const isHead = (words: readonly string[]): boolean => words.includes('姓名')

const lineOf = (words: readonly string[]): Line | null => {
  const name = words.find(isName)
  if (!name) return null
  const phone = words.find((word) => /^1\d{10}$/.test(word)) ?? words.find((word) => /^\d{4}$/.test(word))
  return { name, phoneTail: phone?.slice(-4) ?? null }
}

/**
 * A paper list as it is pasted from a table or typed: one person a line, the name, and a phone or its last four digits
 * where there are any, with anything between them.
 * @returns the lines, or what has to be put right
 */
export const paperLinesOf = (text: string): readonly Line[] | string => {
  const rows = text
    .split('\n')
    .map((row, at) => ({ at, words: row.split(/[\s,，;；、|"]+/).filter((word) => word !== '') }))
    .filter(({ words }) => words.length > 0 && !isHead(words))
  if (rows.length === 0) return '请把签到表贴进来，一行一个人。'
  if (rows.length > classLimits.paperLines) return `一次最多 ${classLimits.paperLines} 行，请分几次贴。`
  const read = rows.map(({ at, words }) => ({ at, line: lineOf(words) }))
  const nameless = read.find(({ line }) => line === null)
  if (nameless) return `第 ${nameless.at + 1} 行没有姓名，请补上，或删掉这一行。`
  return read.flatMap(({ line }) => (line ? [line] : []))
}
