/** Deepest nesting that an honest input reaches, with room to spare. */
const MAX_DEPTH = 12

const isHostileKey = (key: string): boolean =>
  key.startsWith('$') ||
  key.includes('.') ||
  key === '__proto__' ||
  key === 'constructor' ||
  key === 'prototype'

/**
 * True where an input carries a key that a database or JavaScript itself would act on. The SDK passes JSON
 * straight through (seen: a client's `{"$gt":""}` reaches the database), and a schema library looks up
 * `__proto__` as if it were declared; so this runs before any schema.
 */
export const carriesHostileKey = (input: unknown, depth = 0): boolean => {
  if (typeof input !== 'object' || input === null) return false
  if (depth > MAX_DEPTH) return true
  return Object.entries(input).some(
    ([key, value]) => isHostileKey(key) || carriesHostileKey(value, depth + 1),
  )
}
