import { randomUUID } from 'node:crypto'
import type { Input } from '@contract/contract'
import { toFullHour } from '../../../e2e/to-full-hour'
import { codeOf, dataOf, openTown } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 9, 8, 7])
const plain: Input<'feedback.submit'> = {
  type: 'workplace',
  text: '食堂能不能晚半小时关门？\n夜班赶不上。',
  pictures: [],
  anonymousToEnterprise: true,
}
const submit = (change: Partial<typeof plain> = {}, key: string = randomUUID()) =>
  town.as('lin').mutate('feedback.submit', { ...plain, ...change }, key)
const tickets = () => town.cloud.database.find('tickets', {}, { limit: 10 })
test('a ticket is open at once and earns a point, once a day', async () => {
  const first = dataOf(await submit())
  expect(first).toMatchObject({ state: 'open', earnedPoints: 1, available: 21 })
  expect(dataOf(await submit())).toMatchObject({ state: 'open', earnedPoints: 0, available: 21 })
  town.cloud.clock.advance(86_400_000)
  expect(dataOf(await submit())).toMatchObject({ earnedPoints: 1, available: 22 })
  const { entries } = dataOf(await town.as('lin').call('points.overview', {}))
  expect(entries[1]).toMatchObject({ ruleCode: 'FB_SUBMIT', source: { type: 'ticket', id: first.ticketId } })
})

test('a text that the check refuses is not kept', async () => {
  expect(codeOf(await submit({ text: '这是违规示例。' }))).toBe('CONTENT_REFUSED')
  expect(tickets()).toEqual([])
})

test.each(['down', 'in doubt'])('while the check is %s the text is held, not lost', async (how) => {
  if (how === 'down') town.cloud.setContentSafety('down')
  const text = how === 'down' ? plain.text : '存疑示例'
  expect(dataOf(await submit({ text }))).toMatchObject({ state: 'held' })
  expect(tickets()).toMatchObject([{ text, state: 'held' }])
})

test('a check that never answers is not waited for', async () => {
  const hasty = await openTown({
    without: [{ file: 'kernel/text-check.ts', from: 'MAX_WAIT_MS = 3_000', to: 'MAX_WAIT_MS = 30' }],
  })
  await hasty.bind('lin')
  hasty.cloud.setContentSafety('silent')
  expect(dataOf(await hasty.as('lin').mutate('feedback.submit', plain))).toMatchObject({ state: 'held' })
  await hasty.close()
})

test('pictures move to where the ticket is, and their uploads are gone', async () => {
  const uploads = [await town.upload('lin', 'one.png', PNG), await town.upload('lin', '二.txt', JPEG)]
  const { ticketId } = dataOf(await submit({ pictures: uploads }))
  const [{ pictures } = { pictures: [] }] = tickets() as unknown as { pictures: string[] }[]
  expect(pictures.map((fileId) => fileId.split('/').slice(3).join('/'))).toEqual([
    `tickets/${ticketId}/1.png`,
    `tickets/${ticketId}/2.jpg`,
  ])
  const { pictureUrls, ticket } = dataOf(await town.as('lin').call('feedback.ticket', { ticketId }))
  expect(ticket.pictureCount).toBe(2)
  const shown = await Promise.all(
    pictureUrls.map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
  )
  expect(shown).toEqual([PNG, JPEG])
  expect(codeOf(await submit({ pictures: uploads }))).toBe('PICTURE_REFUSED')
})

test.each([
  ['is no picture', 'x.png', Buffer.from('<html>')],
  ['is larger than 2 MB', 'x.png', Buffer.concat([PNG, Buffer.alloc(2 * 1024 * 1024)])],
  ['is empty', 'x.png', new Uint8Array()],
])('a file that %s is refused and nothing is kept', async (_, name, bytes) => {
  const fileId = await town.upload('lin', name, bytes)
  expect(codeOf(await submit({ pictures: [fileId] }))).toBe('PICTURE_REFUSED')
  expect(tickets()).toEqual([])
})

test('only one’s own uploads can be handed in', async () => {
  const foreign = await town.upload('he', 'x.png', PNG)
  const own = await town.upload('lin', 'x.png', PNG)
  const around = own.replace('/x.png', `/../${foreign.split('/')[4]}/x.png`)
  const video = town.cloud.database.get('lessons', 'electric-1')?.fileId as string
  for (const fileId of [foreign, around, video, own.replace('x.png', 'y.png')])
    expect(codeOf(await submit({ pictures: [fileId] }))).toBe('PICTURE_REFUSED')
  expect(dataOf(await submit({ pictures: [own] })).state).toBe('open')
})

test('a repeat gets the same reply though its uploads are gone, also when it arrives at once', async () => {
  const key = randomUUID()
  const pictures = [await town.upload('lin', 'one.png', PNG)]
  const answers = await Promise.all(Array.from({ length: 6 }, () => submit({ pictures }, key)))
  const later = await submit({ pictures }, key)
  expect(new Set([...answers, later].map((answer) => JSON.stringify(dataOf(answer)))).size).toBe(1)
  expect(tickets()).toHaveLength(1)
})

test('twenty tickets an hour are enough', async () => {
  toFullHour(town)
  for (let at = 0; at < 20; at += 1) dataOf(await submit())
  expect(codeOf(await submit())).toBe('TOO_OFTEN')
  expect(town.cloud.database.count('tickets', {})).toBe(20)
})

test.each([
  ['no text', { text: '  ' }],
  ['501 characters', { text: 'x'.repeat(501) }],
  ['four pictures', { pictures: Array(4).fill('cloud://local.x/incoming/o/x.png') }],
  ['an address for a picture', { pictures: ['https://example.com/x.png'] }],
])('%s is no ticket', async (_, change) => {
  expect(codeOf(await submit(change))).toBe('INVALID_INPUT')
})
