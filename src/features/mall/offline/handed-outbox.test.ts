import { handedOutbox } from './handed-outbox'

const mockStored = new Map<string, unknown>()

jest.mock('@/lib/call', () => ({ mutate: jest.fn() }))
jest.mock('@/lib/storage', () => ({
  readStored: (name: string) => mockStored.get(name),
  writeStored: (name: string, value: unknown) => Boolean(mockStored.set(name, value)),
}))

const handed = (at: number, told: 'waiting' | 'done') => ({
  ...{ voucherId: `v${at}`, leaseId: 'l', code: 'K7QM3XHD', title: '毛巾', memberMasked: '林**' },
  ...{ pickUpPointId: 'hq-desk', handedAt: at, told },
})

test('beyond two hundred those that were told go first, what waits never', () => {
  for (let at = 0; at < 150; at++) handedOutbox.put(handed(at, 'waiting'), at)
  for (let at = 150; at < 300; at++) handedOutbox.put(handed(at, 'done'), at)

  expect(handedOutbox.waiting()).toHaveLength(150)
  expect(handedOutbox.all().length).toBeLessThanOrEqual(201)
  expect(handedOutbox.all().at(-1)?.voucherId).toBe('v299')
})
