import { choice, many, own, toggle } from './choice-fields'
import { dropDraft, keepDraft, keptOf, readDraft, slotOf } from './draft'
import { disowned, pictures } from './pictures-field'
import { code, phone, text } from './text-fields'
import { day } from './when-fields'

const mockStored = new Map<string, unknown>()
let mockPerson = 'lin'

jest.mock('@tarojs/taro', () => ({
  getStorageSync: (slot: string) => mockStored.get(slot) ?? '',
  setStorageSync: (slot: string, value: unknown) => mockStored.set(slot, value),
  removeStorageSync: (slot: string) => mockStored.delete(slot),
}))
jest.mock('../person', () => ({ person: () => mockPerson }), { virtual: true })
beforeEach(() => {
  mockStored.clear()
  mockPerson = 'lin'
})

const fields = {
  title: text('课程名', { max: 4 }),
  rosterCode: code('名册码', { max: 6, is: /^\d{6}$/, wrong: '' }),
  phone: phone('手机号', { hint: '' }),
  teacher: own<string>('老师'),
  files: pictures('图片', { folder: 'f', most: 2 }),
}
const sent = { slot: 0, path: 'a.png', ending: 'png', state: 'sent', percent: 100, fileId: 'one' } as const
const failed = { ...sent, slot: 1, state: 'failed', fileId: null } as const

test('a draft belongs to a person, an act and a record', () => {
  keepDraft(slotOf('claim.enter', 'a'), { title: '写到一半' })
  expect(readDraft(slotOf('claim.enter', 'a'))).toEqual({ title: '写到一半' })
  for (const other of [slotOf('claim.enter', 'b'), slotOf('claim.enter'), slotOf('claim.amend', 'a')])
    expect(readDraft(other)).toEqual({})
  mockPerson = 'he'
  expect(readDraft(slotOf('claim.enter', 'a'))).toEqual({})
  mockPerson = 'lin'
  dropDraft(slotOf('claim.enter', 'a'))
  expect(mockStored.size).toBe(0)
})

test('what somebody else has left in its place counts as nothing', () => {
  mockStored.set(`lin:${slotOf('claim.enter')}`, 'no draft')
  expect(readDraft(slotOf('claim.enter'))).toEqual({})
})

test('what was left before is kept with what is typed now; codes and phone numbers are not left on the phone', () => {
  const typed = {
    title: '用电',
    rosterCode: '123456',
    phone: '13800000001',
    teacher: 'm1',
    files: [sent, failed],
  }
  expect(keptOf(fields, { title: '旧', note: '一' }, typed)).toEqual({
    note: '一',
    title: '用电',
    files: ['one'],
  })
})

test('a picture of an earlier visit can be sent, but not shown', () => {
  expect(fields.files.revive(['one', 'two', 'three'])).toMatchObject([
    { slot: 0, path: null, state: 'sent', fileId: 'one' },
    { slot: 1, fileId: 'two' },
  ])
})

test('what the server could not take is sent anew from the phone, or is out', () => {
  const revived = fields.files.revive(['two']) ?? []
  expect(disowned([sent, ...revived])).toEqual([{ ...sent, state: 'failed', fileId: null }])
})

test('pictures are handed in once every one of them has arrived', () => {
  expect(fields.files.read([sent])).toEqual(['one'])
  expect(fields.files.read([sent, { ...sent, state: 'sending' }])).toEqual({
    wrong: '图片还在上传，传好后再提交。',
  })
  expect(fields.files.read([failed])).toEqual({ wrong: '有图片没有传上去，请重传或移除。' })
})

test('what a draft holds and nobody understands any longer counts as nothing', () => {
  const kind = choice('类别', { options: [{ value: 'skill', words: '技能' }] })
  const places = many('领取点', { options: [{ value: 'a', words: '甲' }] })
  expect([fields.title.revive('一二三四五'), fields.title.revive(7)]).toEqual(['一二三四', undefined])
  expect([kind.revive('skill'), kind.revive('gone')]).toEqual(['skill', undefined])
  expect([places.revive(['a', 'b']), places.revive('a')]).toEqual([['a'], undefined])
  const when = day('哪天', { lack: '' })
  expect([when.revive('20261201'), when.revive(''), when.revive('2026')]).toEqual(['20261201', '', undefined])
  expect([toggle('匿名', '').revive(true), toggle('匿名', '').revive('yes')]).toEqual([true, undefined])
  expect(fields.files.revive('one')).toBeUndefined()
})
