import { idempotencyKey } from '@contract/words'
import * as v from 'valibot'
import { keyFor, settleKey } from './pending-key'

const mockStored = new Map<string, unknown>()

jest.mock('./storage', () => ({
  readStored: (name: string) => mockStored.get(name),
  writeStored: (name: string, value: unknown) => mockStored.set(name, value),
  removeStored: (name: string) => mockStored.delete(name),
}))

beforeEach(() => mockStored.clear())

const input = { name: '陈师傅', proof: { by: 'roster', phone: '13800005678', rosterCode: '123456' } }

test('the key is one the contract takes', () => {
  expect(v.is(idempotencyKey, keyFor('member.bind', input, Date.now()))).toBe(true)
})

test('while the answer is unknown the same act keeps its key, also after a reload', () => {
  expect(keyFor('member.bind', input, 2)).toBe(keyFor('member.bind', input, 1))
})

test('another input is another act', () => {
  expect(keyFor('member.bind', { ...input, name: '林师傅' }, 1)).not.toBe(keyFor('member.bind', input, 1))
})

test('once the answer is known the next act has a new key', () => {
  const first = keyFor('member.bind', input, 1)
  settleKey('member.bind')

  expect(keyFor('member.bind', input, 1)).not.toBe(first)
})

test('neither name nor phone is left in the phone’s storage', () => {
  keyFor('member.bind', input, 1)

  expect(JSON.stringify([...mockStored])).not.toMatch(/陈师傅|13800005678|123456/)
})
