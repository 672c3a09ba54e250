import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { keyFrom } from './secret-text'

/**
 * Texts that phones check without a network: Ed25519, because a secret shared with phones could be forged with.
 * Only the server holds the private key, 32 bytes from its environment.
 */

/** What PKCS #8 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const RAW_BYTES = 32

const privateKey = (): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, keyFrom('ACADEMY_SIGN_KEY')]),
    format: 'der',
    type: 'pkcs8',
  })

/** The name of the key in force. */
export const signKeyId = (): string => process.env.ACADEMY_SIGN_KEY_ID ?? '1'

/** The signature of a text, base64url. */
export const signatureOf = (text: string): string =>
  sign(null, Buffer.from(text, 'utf8'), privateKey()).toString('base64url')

/** The keys by which signatures are checked, raw, base64url. */
export const publicKeys = (): { readonly keyId: string; readonly publicKey: string }[] => {
  const exported = createPublicKey(privateKey()).export({ format: 'der', type: 'spki' })
  return [{ keyId: signKeyId(), publicKey: exported.subarray(-RAW_BYTES).toString('base64url') }]
}
