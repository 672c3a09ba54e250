import { isDeepStrictEqual } from 'node:util'
import type { Dialect } from '../wire/dialect'
import { Refusal, Wording } from './case'

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Whether what was seen is what was expected; texts may be expected by a regular expression. */
export const agrees = (expected: unknown, seen: unknown, dialect: Dialect): boolean => {
  if (expected instanceof Wording) return agrees(expected[dialect], seen, dialect)
  if (expected instanceof RegExp) return typeof seen === 'string' && expected.test(seen)
  if (expected instanceof Refusal) {
    const { errCode, message } = expected
    return agrees({ errCode, message }, seen, dialect)
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(seen) &&
      seen.length === expected.length &&
      expected.every((item, at) => agrees(item, seen[at], dialect))
    )
  }
  if (!isFields(expected)) return isDeepStrictEqual(expected, seen)
  const names = Object.keys(expected)
  return (
    isFields(seen) &&
    Object.keys(seen).length === names.length &&
    names.every((name) => name in seen && agrees(expected[name], seen[name], dialect))
  )
}
