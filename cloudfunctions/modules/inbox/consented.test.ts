import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'

let town: Town
beforeAll(async () => {
  town = await openTown({ bound: ['lin'] })
})
afterAll(() => town.close())

const left = async (handle: string) => {
  const { subscriptions } = dataOf(await town.as(handle).call('inbox.overview', {}))
  return Object.fromEntries(subscriptions.map(({ kind, left: count }) => [kind, count]))
}

test('every kind has a template of its own, and nothing is agreed to at first', async () => {
  const { subscriptions } = dataOf(await town.as('lin').call('inbox.overview', {}))
  expect(subscriptions.map(({ kind }) => kind)).toEqual([
    'voucherUsed',
    'voucherLapsed',
    'voucherLapsing',
    'ticketAnswered',
    'ticketAdopted',
    'ticketClosed',
  ])
  expect(new Set(subscriptions.map(({ templateId }) => templateId)).size).toBe(6)
  expect(subscriptions.every(({ left: count }) => count === 0)).toBe(true)
})

test('what the phone reports adds up, once for each key, for one member', async () => {
  const kinds = ['voucherUsed', 'ticketAnswered'] as const
  const key = 'consented-key-000001'
  await town.as('lin').mutate('inbox.consented', { kinds: [...kinds] }, key)
  await town.as('lin').mutate('inbox.consented', { kinds: [...kinds] }, key)
  const answer = dataOf(await town.as('lin').mutate('inbox.consented', { kinds: ['voucherUsed'] }))
  expect(answer.subscriptions.map(({ left: count }) => count)).toEqual([2, 0, 0, 1, 0, 0])
  expect(await left('lin')).toMatchObject({ voucherUsed: 2, voucherLapsed: 0, ticketAnswered: 1 })
  expect(await left('sun')).toMatchObject({ voucherUsed: 0, ticketAnswered: 0 })
})

test('the openid is kept sealed, never in the clear', () => {
  const [recipient] = town.cloud.database.find('recipients', {})
  const openid = town.cloud.people.find(({ handle }) => handle === 'lin')?.openid ?? ''
  expect(openid).not.toBe('')
  expect(JSON.stringify(recipient)).not.toContain(openid)
  expect(recipient?.openIdSealed).toMatch(/^1\./)
})

test.each([
  ['an unknown kind', ['pointsEarned']],
  ['the same kind twice', ['voucherUsed', 'voucherUsed']],
  ['nothing', []],
  ['four kinds', ['voucherUsed', 'voucherLapsed', 'ticketAnswered', 'ticketAdopted']],
])('%s is no input', async (_what, kinds) => {
  expect(codeOf(await town.as('lin').send('inbox.consented', { kinds }, 'wrong-input-key-01'))).toBe(
    'INVALID_INPUT',
  )
})

test('a visitor is asked to bind first', async () => {
  const [handle = ''] = town.hire(1)
  expect(codeOf(await town.as(handle).call('inbox.overview', {}))).toBe('CONSENT_NEEDED')
})

test('a kind without a template is neither offered nor counted', async () => {
  const [known] = town.cloud.database.find('noticeTemplates', {})
  const { voucherUsed } = Object(known?.templates) as Record<string, unknown>
  await town.cloud.database.update('noticeTemplates', {}, { $set: { templates: { voucherUsed } } })
  const kinds = ['voucherUsed' as const, 'voucherLapsed' as const]
  await town.as('sun').mutate('inbox.consented', { kinds })
  expect(await left('sun')).toEqual({ voucherUsed: 1 })
  await town.cloud.database.update('noticeTemplates', {}, { $set: { templates: known?.templates } })
  expect(await left('sun')).toMatchObject({ voucherUsed: 1, voucherLapsed: 0 })
})
