import { call } from './call'
import { isStale, lastAnswer, load, outdateAll, refreshShown, slotOf, whileShown } from './query-cache'

jest.mock('./call', () => ({ call: jest.fn() }))

const mockCall = jest.mocked(call)
const slot = slotOf('course.catalogue', {})
const answerWith = (nextCursor: string | null) => ({
  kind: 'ok' as const,
  at: 1,
  data: { academies: [], courses: [], nextCursor },
})

beforeEach(() => mockCall.mockReset())

test('screens that ask the same thing at the same time cost one call', async () => {
  mockCall.mockResolvedValue(answerWith(null))

  await Promise.all([load('course.catalogue', {}), load('course.catalogue', {})])

  expect(mockCall).toHaveBeenCalledTimes(1)
})

test('the last good answer stays when a refresh gets none', async () => {
  mockCall.mockResolvedValueOnce(answerWith('c1'))
  await load('course.catalogue', {})
  mockCall.mockResolvedValueOnce({ kind: 'unreachable' })
  await load('course.catalogue', {})

  expect(lastAnswer(slot)).toEqual(answerWith('c1').data)
})

test('an answer that has not changed stays the same object', async () => {
  mockCall.mockImplementation(async () => answerWith('c2'))
  await load('course.catalogue', {})
  const before = lastAnswer(slot)
  await load('course.catalogue', {})

  expect(lastAnswer(slot)).toBe(before)
})

test('a fresh answer goes stale with time, or at once when something changed', async () => {
  mockCall.mockResolvedValue(answerWith(null))
  await load('course.catalogue', {})

  expect(isStale(slot, Date.now())).toBe(false)
  expect(isStale(slot, Date.now() + 60_000)).toBe(true)

  outdateAll()

  expect(isStale(slot, Date.now())).toBe(true)
})

test('only screens that are being shown are asked to refresh', () => {
  const shown = jest.fn()
  const left = jest.fn()
  const leave = [whileShown(shown), whileShown(left)][1]
  leave?.()

  refreshShown()

  expect(shown).toHaveBeenCalledTimes(1)
  expect(left).not.toHaveBeenCalled()
})

test('an answer that was asked for before a change does not count as fresh after it', async () => {
  const other = slotOf('course.catalogue', { category: 'art' })
  mockCall.mockImplementationOnce(async () => {
    outdateAll()
    return answerWith('old')
  })

  await load('course.catalogue', { category: 'art' })

  expect(lastAnswer(other)).toEqual(answerWith('old').data)
  expect(isStale(other, Date.now())).toBe(true)
})
