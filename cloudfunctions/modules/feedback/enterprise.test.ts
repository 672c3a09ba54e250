import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])

const submit = async (handle: string, anonymousToEnterprise: boolean) => {
  const pictures = [await town.upload(handle, 'x.png', PNG)]
  const ticket = { type: 'workplace', text: `${handle}的话`, pictures, anonymousToEnterprise } as const
  return dataOf(await town.as(handle).mutate('feedback.submit', ticket)).ticketId
}
const list = async (cursor?: string) =>
  dataOf(await town.as('hu').call('feedback.enterprise', cursor ? { cursor } : {}))
const seen = async (ticketId: string) => dataOf(await town.as('hu').call('feedback.ticket', { ticketId }))

test('a cadre reads what his own enterprise says, and of whom stays anonymous neither name nor pictures', async () => {
  const [open, hidden] = [await submit('lin', false), await submit('lin', true)]
  await submit('qian', false)
  const { tickets } = await list()
  expect(tickets.map(({ ticketId, authorMasked }) => [ticketId, authorMasked])).toEqual([
    [hidden, null],
    [open, '林*舟'],
  ])
  expect(await seen(open)).toMatchObject({ author: { nameMasked: '林*舟' }, handles: false, rating: null })
  expect((await seen(open)).pictureUrls).toHaveLength(1)
  const secret = await seen(hidden)
  expect(secret).toMatchObject({ text: 'lin的话', pictureUrls: [], author: { nameMasked: null } })
  expect(JSON.stringify(secret)).not.toContain('林')
})

test('another enterprise’s ticket does not exist for him, nor does one that nobody has looked at', async () => {
  const foreign = await submit('qian', false)
  town.cloud.setContentSafety('down')
  const held = await submit('lin', false)
  expect((await list()).tickets).toEqual([])
  for (const ticketId of [foreign, held, 'none'])
    expect(codeOf(await town.as('hu').call('feedback.ticket', { ticketId }))).toBe('NOT_FOUND')
  dataOf(await town.as('sun').mutate('feedback.release', { ticketId: held }))
  expect((await list()).tickets.map(({ ticketId }) => ticketId)).toEqual([held])
})

test('a ticket that was closed without having been released stays out of sight', async () => {
  town.cloud.setContentSafety('down')
  const held = await submit('lin', false)
  dataOf(await town.as('sun').mutate('feedback.close', { ticketId: held }))
  expect((await list()).tickets).toEqual([])
  expect(codeOf(await town.as('hu').call('feedback.ticket', { ticketId: held }))).toBe('NOT_FOUND')
})

test('what a cadre reads never tells how the author liked it', async () => {
  const ticketId = await submit('lin', false)
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '已安排。' }))
  dataOf(await town.as('lin').mutate('feedback.rate', { ticketId, satisfaction: 'poor', words: '太慢' }))
  expect((await seen(ticketId)).rating).toBeNull()
})

test.each(['sun', 'qian', 'lin'])('%s, who is no cadre, has no such list', async (handle) => {
  expect(codeOf(await town.as(handle).call('feedback.enterprise', {}))).toBe('FORBIDDEN')
})

test('the tickets of two enterprises make one list, newest first, with none missing or twice', async () => {
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' }, { role: 'cadre', scopeId: 'huarui' })
  const ticketId = await submit('lin', false)
  const [pattern] = town.cloud.database.find('tickets', { _id: ticketId })
  const at = Number(pattern?.submittedAt)
  town.cloud.database.insert(
    'tickets',
    Array.from({ length: 50 }, (_, n) => ({
      ...pattern,
      _id: `more-${10 + n}`,
      enterpriseId: n % 3 === 0 ? 'yizhou' : 'huarui',
      submittedAt: at + 1 + Math.floor(n / 4),
    })),
  )
  const rows: { ticketId: string; submittedAt: number }[] = []
  let cursor: string | undefined
  do {
    const page = await list(cursor)
    rows.push(...page.tickets)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  const times = rows.map(({ submittedAt }) => submittedAt)
  expect(times).toEqual([...times].sort((a, b) => b - a))
  expect(new Set(rows.map((row) => row.ticketId)).size).toBe(51)
  expect(rows).toHaveLength(51)
})

test('a cadre whose role covers no enterprise sees nothing', async () => {
  await town.grant('hu', { role: 'cadre', scopeId: null })
  const ticketId = await submit('lin', false)
  expect(await list()).toEqual({ tickets: [], nextCursor: null })
  expect(codeOf(await town.as('hu').call('feedback.ticket', { ticketId }))).toBe('NOT_FOUND')
})
