import type { CertificateState } from '@contract/certificate'

export const STATE_WORDS: Readonly<Record<CertificateState, string>> = { valid: '有效', revoked: '已撤销' }

export const STATE_TONES = { valid: 'ok', revoked: 'seal' } as const
