import { readExport } from './export-draft'

const draft = { from: '20261201', to: '20261231', state: 'used', pickUpPointId: null } as const

test('a draft becomes what the academy understands', () => {
  expect(readExport(draft)).toEqual({
    ...{ from: '2026-12-01', to: '2026-12-31', state: 'used', pickUpPointId: null },
  })
})

test.each([
  [{ from: '' }, '请选从哪天'],
  [{ from: '20261301' }, '请选从哪天'],
  [{ to: '20260231' }, '请选到哪天'],
  [{ to: '20261130' }, '结束的日子要在开始以后'],
])('%p is put right before it is sent', (fields, words) => {
  expect(readExport({ ...draft, ...fields })).toContain(words)
})
