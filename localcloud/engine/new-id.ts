import { randomBytes } from 'node:crypto'

/** An `_id` as the platform makes them for documents added without: 32 hexadecimal digits. */
export const newDocumentId = (): string => randomBytes(16).toString('hex')
