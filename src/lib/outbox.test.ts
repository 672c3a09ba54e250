import { idempotencyKey } from '@contract/words'
import * as v from 'valibot'
import { createOutbox, type Outgoing } from './outbox'
import type { Outcome } from './outcome'

const mockStored = new Map<string, unknown>()
const mockPhone = { person: 'lin', isFull: false }

jest.mock('./person', () => ({ person: () => mockPhone.person }), { virtual: true })
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (name: string) => JSON.parse(String(mockStored.get(name) ?? '""')),
    setStorageSync: (name: string, value: unknown) => {
      if (mockPhone.isFull) throw new Error('setStorageSync:fail exceed max storage size')
      mockStored.set(name, JSON.stringify(value))
    },
  },
}))

type Note = Outgoing & { readonly text: string; readonly told?: string }
type Answer = Outcome<'replay.takeNote'>

const OK: Answer = { kind: 'ok', data: { noteId: 'n' } as never, at: 1 }
const NO_ANSWER: Answer = { kind: 'unreachable' }
const refusal = (code: 'BUSY' | 'NOT_FOUND'): Answer => ({ kind: 'refused', code, requestId: 'r' })

const MOST = 3
const sent: Note[] = []
let answers: Record<string, Answer>

/** What a page that has just been opened makes of what the phone holds. */
const open = (kind: Partial<Parameters<typeof createOutbox<Note, 'replay.takeNote'>>[0]> = {}) =>
  createOutbox<Note, 'replay.takeNote'>({
    slot: 'box',
    fields: ['text'],
    roomFor: (kept) => (kept.length < MOST ? kept : null),
    send: async (note) => {
      sent.push(note)
      return answers[note.text] ?? OK
    },
    ...kind,
  })
const textsIn = (box: ReturnType<typeof open>) => box.all().map(({ text }) => text)

beforeEach(() => {
  mockStored.clear()
  Object.assign(mockPhone, { person: 'lin', isFull: false })
  sent.length = 0
  answers = {}
})

test('the key is one the contract takes, and each act has its own', () => {
  const box = open()
  const keys = ['a', 'b'].map((text) => box.put({ text }, 1)?.key)

  expect(keys.every((key) => v.is(idempotencyKey, key))).toBe(true)
  expect(new Set(keys).size).toBe(2)
})

test('the first sending and every later one, also after a reload, go under one key', async () => {
  answers = { a: NO_ANSWER }
  const item = open().put({ text: 'a' }, 1)
  await open().sendWaiting()
  await open().sendWaiting()
  answers = {}
  await open().sendWaiting()

  expect(sent.map(({ key }) => key)).toEqual([item?.key, item?.key, item?.key])
})

test('an act is on the phone before it is sent', async () => {
  const seen: string[][] = []
  const box = open({
    send: async () => {
      seen.push(textsIn(box))
      return OK
    },
  })
  box.put({ text: 'a' }, 1)
  await box.sendWaiting()

  expect(seen).toEqual([['a']])
})

test.each([
  ['taken', OK, []],
  ['refused for good', refusal('NOT_FOUND'), []],
  ['not to be answered now', refusal('BUSY'), ['a']],
  ['not heard', NO_ANSWER, ['a']],
] as const)('an act that was %s stays only while its answer is not known', async (_, answer, left) => {
  answers = { a: answer }
  const box = open()
  box.put({ text: 'a' }, 1)
  await box.sendWaiting()

  expect(textsIn(box)).toEqual(left)
})

test('what cannot be answered now does not hold up the others; without a network nothing more is sent', async () => {
  const box = open()
  for (const text of ['a', 'b', 'c']) box.put({ text }, 1)
  answers = { a: refusal('BUSY'), b: NO_ANSWER }
  const told = await box.sendWaiting()

  expect(sent.map(({ text }) => text)).toEqual(['a', 'b'])
  expect(told.map(({ item, outcome }) => [item.text, outcome.kind])).toEqual([['a', 'refused']])
  expect(textsIn(box)).toEqual(['a', 'b', 'c'])
})

test('two sendings at once send each act once', async () => {
  const box = open()
  box.put({ text: 'a' }, 1)
  const [first, second] = await Promise.all([box.sendWaiting(), box.sendWaiting()])

  expect(sent).toHaveLength(1)
  expect([first?.length, second?.length]).toEqual([1, 0])
})

test('what is put in while others are being sent stays', async () => {
  const box = open({
    send: async () => {
      box.put({ text: 'b' }, 2)
      return OK
    },
  })
  box.put({ text: 'a' }, 1)
  await box.sendWaiting()

  expect(textsIn(box)).toEqual(['b'])
})

test('it holds so many and no more', () => {
  const box = open()
  const put = ['a', 'b', 'c', 'd'].map((text) => box.put({ text }, 1) !== null)

  expect(put).toEqual([true, true, true, false])
  expect(textsIn(box)).toEqual(['a', 'b', 'c'])
})

test('where the oldest may go, the newest is always kept', () => {
  const box = open({ roomFor: (kept) => kept.slice(1 - MOST) })
  for (const text of ['a', 'b', 'c', 'd']) box.put({ text }, 1)

  expect(textsIn(box)).toEqual(['b', 'c', 'd'])
})

test('what was answered may stay with what came of it, and is not sent again', async () => {
  const box = open({
    waits: ({ told }) => told === undefined,
    afterwards: (note, { kind }) => ({ ...note, told: kind }),
  })
  box.put({ text: 'a' }, 1)
  await box.sendWaiting()
  await box.sendWaiting()

  expect(box.all()).toMatchObject([{ text: 'a', told: 'ok' }])
  expect(box.waiting()).toEqual([])
  expect(sent).toHaveLength(1)
})

test('a phone that is full says so', () => {
  mockPhone.isFull = true

  expect(open().put({ text: 'a' }, 1)).toBeNull()
})

test('what one account left on the phone, another neither sees nor sends', async () => {
  const box = open()
  box.put({ text: 'of lin' }, 1)
  mockPhone.person = 'qian'
  box.put({ text: 'of qian' }, 1)
  await box.sendWaiting()

  expect(sent.map(({ text }) => text)).toEqual(['of qian'])
  mockPhone.person = 'lin'
  expect(textsIn(box)).toEqual(['of lin'])
})

test('what another version wrote is passed over', () => {
  mockStored.set('lin:box', JSON.stringify([{ text: 'no key' }, 'words', null, { text: 'a', key: 'k' }]))

  expect(textsIn(open())).toEqual(['a'])
})
