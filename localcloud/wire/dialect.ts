import { CloudError, DuplicateKey, isConflict } from '../engine/cloud-error'

/**
 * Which of CloudBase's databases words conflicts and duplicates: the classic, MongoDB-like one, or PostgreSQL
 * with `pg_doc`, which answers the same API.
 */
export type Dialect = 'classic' | 'pg_doc'

/** An error in the words of the database; PostgreSQL's own, with their SQLSTATE. */
export const worded = (error: CloudError, dialect: Dialect): CloudError => {
  if (dialect === 'classic') return error
  if (isConflict(error))
    return new CloudError(error.code, 'could not serialize access due to concurrent update (SQLSTATE 40001)')
  if (!(error instanceof DuplicateKey)) return error
  const { collection, index, fields } = error
  const values = Object.values(fields).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  )
  return new CloudError(
    error.code,
    `duplicate key value violates unique constraint "${collection}_${index}" (SQLSTATE 23505): ` +
      `Key (${Object.keys(fields).join(', ')})=(${values.join(', ')}) already exists.`,
  )
}
