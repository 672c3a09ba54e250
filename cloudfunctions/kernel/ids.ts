import { createHash, randomBytes } from 'node:crypto'

/** New and derived identifiers. A derived one makes a repeat of the same act collide with the first. */
export const ids = {
  /** A fresh identifier, 26 characters, later ones sort after earlier ones. */
  fresh: (now: number): string =>
    now.toString(36).padStart(9, '0') + randomBytes(13).toString('base64url').slice(0, 17),

  /** The identifier of the thing that exactly these parts name, 32 hex characters. */
  derived: (kind: string, ...parts: readonly (string | number)[]): string =>
    createHash('sha256')
      .update(JSON.stringify([kind, ...parts]))
      .digest('hex')
      .slice(0, 32),
}
