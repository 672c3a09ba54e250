import { generateKeyPairSync, sign } from 'node:crypto'
import { qrTextOf, type ReadTicket, readQrText, signedTextOf } from '@contract/rules/voucher-qr'
import type { Lease } from '@/lib/kept-leases'
import { checkOffline } from './check-offline'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519').privateKey
const NOW = 1_790_000_000_000

const facts = {
  ...{ code: 'AB23CD45', keyId: '1', voucherId: '0'.repeat(32), pickUpPointId: 'hq-desk' },
  ...{ lapsesAt: NOW + 1, title: '纯棉毛巾', memberMasked: '林*舟' },
}
const lease: Lease = {
  ...{ leaseId: 'l', pickUpPointId: 'hq-desk', pickUpPointName: '总院', takenAt: 0, expiresAt: NOW + 9 },
  keys: [{ keyId: '1', publicKey: publicKey.export({ format: 'jwk' }).x ?? '' }],
}
const handed = {
  ...{ voucherId: facts.voucherId, code: facts.code, title: '', memberMasked: '', leaseId: 'l' },
  ...{ pickUpPointId: 'hq-desk', handedAt: NOW - 1, key: 'k', told: 'waiting' },
} as const

const ticket = (change: Partial<typeof facts> = {}, key = privateKey): ReadTicket => {
  const signed = signedTextOf({ ...facts, ...change })
  const signature = sign(null, Buffer.from(signed), key).toString('base64url')
  const read = readQrText(qrTextOf(signed, signature, '222222'))
  if (!read) throw new Error('not a ticket')
  return read
}
const known = { leases: [lease], handed: [], now: NOW }

test('what the server signed for this pick-up point may be handed out', () => {
  expect(checkOffline(ticket(), known)).toBe(lease)
})

test.each<[string, ReadTicket, object, string]>([
  ['without a lease', ticket(), { leases: [] }, '没有准备断网核销'],
  ['of another pick-up point', ticket({ pickUpPointId: 'gate' }), {}, '别的领取点'],
  ['signed by somebody else', ticket({}, stranger), {}, '不是学院发的'],
  [
    'with another title',
    { ...ticket(), signed: signedTextOf({ ...facts, title: '工具箱' }) },
    {},
    '被改动过',
  ],
  ['signed under a key that is not known', ticket({ keyId: '2' }), {}, '不是学院发的'],
  ['with half a signature', { ...ticket(), signature: 'abc' }, {}, '不是学院发的'],
  ['handed out before', ticket(), { handed: [handed] }, '核销过'],
  ['past its time', ticket({ lapsesAt: NOW }), {}, '已过期'],
])('a voucher %s may not', (_, scanned, change, words) => {
  expect(checkOffline(scanned, { ...known, ...change })).toContain(words)
})
