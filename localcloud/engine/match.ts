import { Query } from 'mingo'
import { CloudError } from './cloud-error'
import { type Document, type Fields, isFields } from './document'

/** Scripts in a query are code from outside. */
const OPTIONS = { scriptEnabled: false }

const assertNoScript = (query: unknown): void => {
  if (Array.isArray(query)) query.forEach(assertNoScript)
  if (typeof query !== 'object' || query === null || query instanceof Date || query instanceof RegExp) return
  for (const [name, item] of Object.entries(query)) {
    if (name === '$where' || name === '$function') {
      throw new CloudError('DATABASE_INVALID_OPERRATOR', `unknown operator: ${name}`)
    }
    assertNoScript(item)
  }
}

/** mingo divides texts as if they were numbers; MongoDB divides numbers only. */
const dividingNumbers = (query: unknown): unknown => {
  if (Array.isArray(query)) return query.map(dividingNumbers)
  if (!isFields(query)) return query
  const named = Object.entries(query).map(([name, item]) => [name, dividingNumbers(item)])
  return { ...('$mod' in query && { $type: 'number' }), ...Object.fromEntries(named) }
}

/** Compiles a query; the exact decision on every document is mingo's. */
export const matcher = (query: Fields): ((document: Document) => boolean) => {
  if (Object.keys(query).length === 0) return () => true
  assertNoScript(query)
  try {
    const compiled = new Query(dividingNumbers(query) as never, OPTIONS)
    return (document) => compiled.test(document)
  } catch (error) {
    throw new CloudError('DATABASE_INVALID_OPERRATOR', (error as Error).message)
  }
}

/** Applies a projection to documents. */
export const projected = (documents: readonly Document[], projection: Fields): Fields[] => {
  try {
    return new Query({}, OPTIONS).find<Fields>([...documents], projection as never).all()
  } catch (error) {
    throw new CloudError('DATABASE_INVALID_OPERRATOR', (error as Error).message)
  }
}
