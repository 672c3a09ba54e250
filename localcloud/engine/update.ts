import { update as applyWithMingo } from 'mingo'
import { assertOperand } from './assert-update'
import { CloudError, databaseRefused } from './cloud-error'
import { assertStorable, type Document, decodeBody, encodeBody, type Fields } from './document'
import { placesOf } from './positional'

const assertOperands = (document: Document, update: Fields, query: Fields): void => {
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields as Fields)) {
      for (const place of placesOf(document, path, query)) assertOperand(document, operator, place, operand)
    }
  }
}

/**
 * Applies update operators to a stored document.
 * @returns the new document and its stored form, or null when nothing changed.
 * @throws MongoDB's errors where mingo would silently do nothing.
 */
export const updated = (
  body: string,
  update: Fields,
  query: Fields,
): { document: Document; body: string } | null => {
  const document = decodeBody(body)
  try {
    assertOperands(document, update, query)
    applyWithMingo(document, update, [], query as never, { cloneMode: 'deep' })
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw databaseRefused((error as Error).message.replace(/^updating/, 'Updating'))
  }
  assertStorable(document)
  const next = encodeBody(document)
  return next === body ? null : { document, body: next }
}
