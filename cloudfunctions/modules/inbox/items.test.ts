import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })
beforeAll(async () => {
  await town.enrich('lin', 500)
})

const DAY = 86_400_000
const run = () => town.cloud.fireTimers('timers')
const items = async (handle = 'lin') => dataOf(await town.as(handle).call('inbox.items', {})).items
const head = () => town.cloud.database.find('inboxHeads', {})[0]
const submit = async (): Promise<string> => {
  const ticket = { type: 'other' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  return dataOf(await town.as('lin').mutate('feedback.submit', ticket)).ticketId
}
const reply = async (ticketId: string) =>
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '示例答复' }))
const writeOff = async () => {
  const { code, voucherId } = await town.redeem('lin', 'towel')
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }))
  return voucherId
}

test('what happened is in 消息 without any consent, one line a thing, the newest first', async () => {
  const ticketId = await submit()
  await reply(ticketId)
  await run()
  town.cloud.clock.advance(DAY)
  const voucherId = await writeOff()
  await run()
  expect(await items()).toMatchObject([
    {
      ...{ title: '奖品已领取', unread: true, before: [], act: '看兑换券' },
      page: `packages/mall/voucher?voucherId=${voucherId}`,
      words: expect.stringMatching(/毛巾.*在总院服务台领取/),
    },
    { title: '意见有答复', page: `packages/feedback/ticket?ticketId=${ticketId}`, unread: true },
  ])
  expect(head()).toMatchObject({ unread: 2 })
  expect(await items('sun')).toEqual([])
})

test('something new about the same thing makes it unread again, with what was before', async () => {
  const ticketId = await submit()
  await reply(ticketId)
  await run()
  const [{ itemId = '' } = {}] = await items()
  expect(dataOf(await town.as('lin').call('inbox.read', { itemId }))).toEqual({ unread: 0 })
  expect(dataOf(await town.as('lin').call('inbox.read', { itemId }))).toEqual({ unread: 0 })
  expect(await items()).toMatchObject([{ unread: false, inPlace: null }])
  town.cloud.clock.advance(DAY)
  dataOf(await town.as('sun').mutate('feedback.adopt', { ticketId }))
  await run()
  const inPlace = { act: 'praiseTicket', subjectId: ticketId }
  expect(await items()).toMatchObject([
    { itemId, title: '意见被采纳', unread: true, inPlace, before: [{ title: '意见有答复' }] },
  ])
  expect(head()).toMatchObject({ unread: 1 })
  expect(dataOf(await town.as('lin').call('inbox.read', { itemId }))).toEqual({ unread: 0 })
  expect(await items()).toMatchObject([{ itemId, title: '意见被采纳', unread: false, inPlace: null }])
})

test('two events of one thing in one batch are one unread line', async () => {
  const ticketId = await submit()
  await reply(ticketId)
  await reply(ticketId)
  dataOf(await town.as('sun').mutate('feedback.adopt', { ticketId }))
  await writeOff()
  await run()
  expect((await items()).map(({ title, before }) => [title, before.length])).toEqual(
    expect.arrayContaining([
      ['意见被采纳', 2],
      ['奖品已领取', 0],
    ]),
  )
  expect(head()).toMatchObject({ unread: 2 })
})

test('marking all as read is one write, and what comes later counts again', async () => {
  town.cloud.clock.advance(DAY)
  for (let times = 0; times < 3; times += 1) await reply(await submit())
  await run()
  expect(head()).toMatchObject({ unread: 3 })
  const written = town.cloud.database.find('inboxItems', {})
  dataOf(await town.as('lin').call('inbox.readAll', {}))
  expect(town.cloud.database.find('inboxItems', {})).toEqual(written)
  expect((await items()).map(({ unread }) => unread)).toEqual([false, false, false])
  expect(head()).toMatchObject({ unread: 0 })
  // Even where the clock has been set back meanwhile.
  town.cloud.clock.advance(-300_000)
  await writeOff()
  await run()
  expect((await items()).filter(({ unread }) => unread)).toHaveLength(1)
  expect(head()).toMatchObject({ unread: 1 })
})

test('runs at once file nothing twice', async () => {
  await reply(await submit())
  await writeOff()
  await Promise.all([run(), run(), run()])
  expect(await items()).toHaveLength(2)
  expect(head()).toMatchObject({ unread: 2 })
})

test.each(['killBefore', 'killAfter'] as const)(
  'a run cut short anywhere (%s) loses and doubles nothing',
  async (kind) => {
    let nth = 0
    for (let at = 1; at <= 40; at += 3) {
      await reply(await submit())
      nth = 0
      town.cloud.setFaults(() => {
        nth += 1
        return nth === at ? { kind } : null
      })
      await run().catch(() => undefined)
      town.cloud.setFaults(null)
      // A dead run keeps its lease and its locks for a while.
      town.cloud.clock.advance(DAY / 24)
      await run()
      const listed = town.cloud.database.count('inboxItems', {})
      expect([at, listed, head()?.unread]).toEqual([at, (at + 2) / 3, (at + 2) / 3])
    }
    expect(town.cloud.database.count('notices', { state: 'new' })).toBe(0)
  },
)

test('after ninety days what is old goes, and is not counted any more', async () => {
  const ticketId = await submit()
  await reply(ticketId)
  // Rated, it is over: a silent one would be closed, and told again, by itself.
  dataOf(await town.as('lin').mutate('feedback.rate', { ticketId, satisfaction: 'good' }))
  await run()
  town.cloud.clock.advance(60 * DAY)
  await writeOff()
  await run()
  expect(head()).toMatchObject({ unread: 2 })
  town.cloud.clock.advance(31 * DAY)
  await run()
  expect((await items()).map(({ title }) => title)).toEqual(['奖品已领取'])
  expect(head()).toMatchObject({ unread: 1 })
  expect(town.cloud.database.count('notices', {})).toBe(1)
})

test('nobody opens what is another member’s', async () => {
  await reply(await submit())
  await run()
  const [{ itemId = '' } = {}] = await items()
  expect(codeOf(await town.as('sun').call('inbox.read', { itemId }))).toBe('NOT_FOUND')
  expect(head()).toMatchObject({ unread: 1 })
})
