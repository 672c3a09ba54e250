import { createPublicKey, randomUUID, verify } from 'node:crypto'
import { turnOfHash } from '@contract/rules/turn'
import { qrTextOf, readQrText } from '@contract/rules/voucher-qr'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })
afterEach(() => expect(town.audit()).toEqual([]))

const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS
const atDesk = { pickUpPointId: 'hq-desk', over: false }
const takeLease = async (handle = 'qian') => dataOf(await town.as(handle).mutate('mall.takeLease', atDesk))
const settle = (input: { voucherId: string; leaseId: string; handedAt: number }, key?: string) =>
  town.as('qian').mutate('mall.settleHanded', input, key ?? randomUUID())
const cancel = (voucherId: string) => town.as('lin').mutate('mall.cancel', { voucherId })
const giveBack = (leaseId: string) =>
  town.as('qian').mutate('mall.returnLease', { pickUpPointId: 'hq-desk', leaseId })
const stateOf = (voucherId: string) => town.cloud.database.get('vouchers', voucherId)?.state
const account = async () => dataOf(await town.as('lin').call('points.overview', {})).account
const qrOf = async (voucherId: string) => dataOf(await town.as('lin').call('mall.voucher', { voucherId })).qr

test('the QR is signed for its pick-up point, and any change of it shows', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const { signed, signature } = await qrOf(voucherId)
  const { keys } = await takeLease()
  const read = readQrText(qrTextOf(signed, signature, '222222'))
  expect(read).toMatchObject({
    voucherId,
    pickUpPointId: 'hq-desk',
    title: '纯棉毛巾',
    memberMasked: '林*舟',
  })
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: keys.find(({ keyId }) => keyId === read?.keyId)?.publicKey ?? '' },
    format: 'jwk',
  })
  const isGood = (text: string) => verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'))
  expect([isGood(signed), isGood(signed.replace('hq-desk', 'yizhou-gate'))]).toEqual([true, false])
})

test('a scanned turn is good for a minute or so, an old picture is refused', async () => {
  const { createHash } = await import('node:crypto')
  const { voucherId, code } = await town.redeem('lin', 'towel')
  const { seed } = await qrOf(voucherId)
  const step = Math.floor(town.cloud.clock.now() / 30_000)
  const turn = turnOfHash(createHash('sha512').update(`${seed}~${step}`).digest())
  const check = () => town.as('qian').call('mall.check', { code, turn })
  expect(dataOf(await check()).state).toBe('issued')
  town.cloud.clock.advance(90_000)
  expect(codeOf(await check())).toBe('QR_STALE')
  expect(dataOf(await town.as('qian').call('mall.check', { code })).state).toBe('issued')
})

test('what was handed out without a network is written off once, at its moment', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const { leaseId, takenAt } = await takeLease()
  town.cloud.clock.advance(HOUR_MS)
  const handed = { voucherId, leaseId, handedAt: takenAt + 60_000 }
  const key = randomUUID()
  const answers = await Promise.all([settle(handed, key), settle(handed, key)])
  expect(answers.map((answer) => dataOf(answer).why)).toEqual([null, null])
  expect(town.cloud.database.get('vouchers', voucherId)).toMatchObject({
    state: 'used',
    usedAt: takenAt + 60_000,
  })
  expect(await account()).toMatchObject({ available: 5, held: 0 })
  // Told again under another key, as by a phone that lost its storage: known, and no second time.
  expect(dataOf(await settle(handed)).why).toBe('used')
  expect(dataOf(await settle(handed)).why).toBe('used')
  expect(dataOf(await town.as('sun').call('mall.differences', {})).differences).toHaveLength(1)
})

test('while a phone may have handed it out nobody cancels; afterwards one may', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const { leaseId } = await takeLease()
  expect(codeOf(await cancel(voucherId))).toBe('POINT_OFFLINE')
  dataOf(await giveBack(leaseId))
  expect(dataOf(await cancel(voucherId)).available).toBe(20)
  expect(codeOf(await giveBack(leaseId))).toBe('LEASE_OVER')
  const again = await town.redeem('lin', 'towel')
  await takeLease()
  town.cloud.clock.advance(12 * HOUR_MS)
  expect(dataOf(await cancel(again.voucherId)).available).toBe(20)
})

test('another pick-up point’s voucher is cancelled all the same', async () => {
  const { voucherId } = await town.redeem('lin', 'towel', 'yizhou-gate')
  await takeLease()
  expect(dataOf(await cancel(voucherId)).available).toBe(20)
})

test('a voucher handed out in time does not lapse under the hands of the phone', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  town.cloud.clock.advance(WEEK_MS - HOUR_MS)
  const { leaseId, takenAt } = await takeLease()
  town.cloud.clock.advance(2 * HOUR_MS)
  await town.cloud.fireTimers('timers')
  expect(stateOf(voucherId)).toBe('issued')
  expect(dataOf(await settle({ voucherId, leaseId, handedAt: takenAt + 1 })).why).toBeNull()
  expect(stateOf(voucherId)).toBe('used')
})

test('one that was not handed out lapses once the phone has given back', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  town.cloud.clock.advance(WEEK_MS - HOUR_MS)
  const { leaseId, takenAt } = await takeLease()
  town.cloud.clock.advance(2 * HOUR_MS)
  dataOf(await giveBack(leaseId))
  await town.cloud.fireTimers('timers')
  expect(stateOf(voucherId)).toBe('lapsed')
  expect(dataOf(await settle({ voucherId, leaseId, handedAt: takenAt })).why).toBe('lapsed')
  const { differences } = dataOf(await town.as('qian').call('mall.counter', {}))
  expect(differences).toMatchObject([{ voucherId, why: 'lapsed', title: '纯棉毛巾', memberMasked: '林*舟' }])
})

test('a moment that no lease covers does not count', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const issuedAt = town.cloud.clock.now()
  town.cloud.clock.advance(WEEK_MS)
  expect(dataOf(await settle({ voucherId, leaseId: 'made-up', handedAt: issuedAt })).why).toBe('lapsed')
})

test('what another verifier wrote off meanwhile, and one’s own, are differences', async () => {
  const { voucherId, code } = await town.redeem('lin', 'towel')
  const own = await town.redeem('qian', 'towel')
  const { leaseId, takenAt: handedAt } = await takeLease()
  await town.grant('feng', { role: 'verifier', scopeId: 'hq-desk' })
  dataOf(await town.as('feng').mutate('mall.writeOff', { code }))
  expect(dataOf(await settle({ voucherId, leaseId, handedAt })).why).toBe('used')
  expect(dataOf(await settle({ voucherId: own.voucherId, leaseId, handedAt })).why).toBe('own')
  const foreign = await town.redeem('lin', 'towel', 'yizhou-gate').catch(() => null)
  if (foreign)
    expect(codeOf(await settle({ voucherId: foreign.voucherId, leaseId, handedAt }))).toBe('NOT_FOUND')
})

test('one phone at a time; taking over needs a second word', async () => {
  await town.grant('feng', { role: 'verifier', scopeId: 'hq-desk' })
  const first = await takeLease()
  const feng = town.as('feng')
  expect(codeOf(await feng.mutate('mall.takeLease', atDesk))).toBe('LEASE_TAKEN')
  const [point] = dataOf(await feng.call('mall.counter', {})).points
  expect(point?.lease).toMatchObject({ leaseId: first.leaseId, own: false, holderMasked: expect.any(String) })
  const second = dataOf(await feng.mutate('mall.takeLease', { ...atDesk, over: true }))
  expect(second.leaseId).not.toBe(first.leaseId)
  expect(codeOf(await giveBack(first.leaseId))).toBe('LEASE_OVER')
  await town.grant('qian', { role: 'verifier', scopeId: 'yizhou-gate' })
  expect(codeOf(await town.as('qian').mutate('mall.takeLease', atDesk))).toBe('NOT_FOUND')
})
