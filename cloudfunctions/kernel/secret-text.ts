import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Text at rest: AES-256-GCM with the key's id in front, bound to the record it belongs to. */
export type SealedText = string

const IV_BYTES = 12

/** A 32-byte key from the function's environment. It is set in the console, never in the code. */
export const keyFrom = (variable: string): Buffer => {
  const key = Buffer.from(process.env[variable] ?? '', 'base64')
  if (key.length !== 32) throw new Error(`${variable} must hold 32 bytes in base64`)
  return key
}

/** Seals a text for one record: moved to another record it cannot be opened. */
export const sealText = (text: string, recordId: string): SealedText => {
  const keyId = process.env.ACADEMY_SEAL_KEY_ID ?? '1'
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyFrom('ACADEMY_SEAL_KEY'), iv).setAAD(Buffer.from(recordId))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [
    keyId,
    iv.toString('base64url'),
    cipher.getAuthTag().toString('base64url'),
    sealed.toString('base64url'),
  ].join('.')
}

/** Opens what was sealed for this record. @throws where it was sealed for another, under another key, or was changed */
export const openText = (sealed: SealedText, recordId: string): string => {
  const [, ...parts] = sealed.split('.')
  const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !tag || !text) throw new Error('not a sealed text')
  const key = keyFrom('ACADEMY_SEAL_KEY')
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(recordId)).setAuthTag(tag)
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
}

/** The word by which a secret text is found without being stored: HMAC-SHA-256 under a key of its own. */
export const indexOfText = (purpose: string, text: string): string =>
  createHmac('sha256', keyFrom('ACADEMY_INDEX_KEY')).update(`${purpose}\u0000${text}`).digest('base64url')
