import { repeat } from '@/lib/call'
import { flush, flushLeftovers, flushParting } from './flusher'
import { batches, batchOf, putWatched } from './outbox'
import type { Segment } from './track'

const mockStored = new Map<string, unknown>()

jest.mock('@/lib/storage', () => ({
  readStored: (name: string) => mockStored.get(name),
  writeStored: (name: string, value: unknown) => mockStored.set(name, value),
}))
jest.mock('@/lib/call', () => ({ call: jest.fn(), repeat: jest.fn() }))

const mockRepeat = jest.mocked(repeat<'replay.flush'>)

const progress = {
  watched: [],
  watchedSeconds: 0,
  neededSeconds: 90,
  positionSeconds: 0,
  completedAt: null,
  paidPoints: null,
}
const accepted = {
  kind: 'ok' as const,
  at: 1,
  data: {
    progress,
    refusedSeconds: 0,
    earnedPoints: 0,
    available: 0,
    waitingForCap: false,
    superseded: false,
  },
}
const refused = (code: 'BUSY' | 'TOO_OFTEN' | 'CONSENT_NEEDED' | 'NOT_FOUND') => ({
  kind: 'refused' as const,
  code,
  requestId: 'r',
})

const watch = (sessionId: string, ...stretches: [number, number][]) =>
  putWatched({
    sessionId,
    lessonId: 'l',
    positionSeconds: stretches.at(-1)?.[1] ?? 0,
    segments: stretches.map(([fromSeconds, toSeconds]): Segment => ({ fromSeconds, toSeconds, speed: 1 })),
  })

const sentSegments = () => mockRepeat.mock.calls.map(([, input]) => input.segments.length)

beforeEach(() => {
  mockStored.clear()
  mockRepeat.mockReset()
})

test('what is confirmed leaves the phone, and is not sent again', async () => {
  mockRepeat.mockResolvedValue(accepted)
  watch('s1', [0, 10])

  await flush('s1')
  await flush('s1')

  expect(sentSegments()).toEqual([1])
  expect(batchOf('s1')?.segments).toEqual([])
})

test('what is watched while a flush is under way stays for the next one', async () => {
  watch('s1', [0, 10])
  mockRepeat.mockImplementationOnce(async () => {
    watch('s1', [10, 14])
    return accepted
  })
  mockRepeat.mockResolvedValueOnce({ kind: 'unreachable' })

  await flush('s1')

  expect(batchOf('s1')?.segments).toEqual([{ fromSeconds: 10, toSeconds: 14, speed: 1 }])
})

test.each([
  { kind: 'unreachable' as const },
  refused('BUSY'),
  refused('TOO_OFTEN'),
  refused('CONSENT_NEEDED'),
])('nothing is lost on %j', async (outcome) => {
  mockRepeat.mockResolvedValue(outcome)
  watch('s1', [0, 10])

  await flush('s1')

  expect(batchOf('s1')?.segments).toHaveLength(1)
})

test('a session that the server does not know is forgotten', async () => {
  mockRepeat.mockResolvedValue(refused('NOT_FOUND'))
  watch('s1', [0, 10])

  await flush('s1')

  expect(batches()).toEqual([])
})

test('many segments go out sixty at a time', async () => {
  mockRepeat.mockResolvedValue(accepted)
  watch('s1', ...Array.from({ length: 130 }, (_, n): [number, number] => [n * 10, n * 10 + 1]))

  await flush('s1')

  expect(sentSegments()).toEqual([60, 60, 10])
})

test('flushes go one after the other', async () => {
  const steps: string[] = []
  mockRepeat.mockImplementation(async (_, { sessionId }) => {
    steps.push(`${sessionId} out`)
    await Promise.resolve()
    steps.push(`${sessionId} back`)
    return accepted
  })
  watch('s1', [0, 10])
  watch('s2', [0, 10])

  await Promise.all([flush('s1'), flush('s2')])

  expect(steps).toEqual(['s1 out', 's1 back', 's2 out', 's2 back'])
})

test('a page that goes away sends at once, marked as parting', () => {
  mockRepeat.mockResolvedValue(accepted)
  watch('s1', [0, 10])

  void flushParting('s1')

  expect(mockRepeat).toHaveBeenCalledWith('replay.flush', expect.objectContaining({ sessionId: 's1' }), true)
})

test('leftovers of earlier sessions are handed in and forgotten, each under its own session', async () => {
  mockRepeat.mockResolvedValue(accepted)
  watch('s1', [0, 10])
  watch('s2', [20, 30])

  await flushLeftovers('s2')

  expect(mockRepeat.mock.calls.map(([, input]) => input.sessionId)).toEqual(['s1'])
  expect(batches().map((batch) => batch.sessionId)).toEqual(['s2'])
})

test('without a network leftovers are tried once, not session by session', async () => {
  mockRepeat.mockResolvedValue({ kind: 'unreachable' })
  watch('s1', [0, 10])
  watch('s2', [20, 30])

  await flushLeftovers()

  expect(mockRepeat).toHaveBeenCalledTimes(1)
  expect(batches()).toHaveLength(2)
})

test('the phone keeps the newest twenty sessions', () => {
  for (let n = 0; n < 25; n++) watch(`s${n}`, [0, 10])

  expect(batches()).toHaveLength(20)
  expect(batches().at(-1)?.sessionId).toBe('s24')
})
