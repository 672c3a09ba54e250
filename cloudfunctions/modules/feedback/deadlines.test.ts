import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile()
beforeAll(async () => {
  // The sample town's rules and roles begin in 2026; some of these days are earlier.
  goTo('2025-09-01T09:00:00')
  await town.cloud.database.update('ruleBooks', {}, { $set: { effectiveFrom: 0 } })
  await town.grant('sun', { role: 'admin', scopeId: null })
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' })
  await town.bind('lin')
})

const at = (text: string): number => Date.parse(`${text}+08:00`)
const endOf = (day: string): number => at(`${day}T23:59:59.999`)
const goTo = (text: string): void => town.cloud.clock.set(at(text))

const submit = async () => {
  const words = { type: 'other', text: '示例意见', anonymousToEnterprise: false } as const
  return dataOf(await town.as('lin').mutate('feedback.submit', { ...words, pictures: [] })).ticketId
}
const reply = (ticketId: string) => town.as('sun').mutate('feedback.reply', { ticketId, text: '已安排。' })
const contest = (ticketId: string, handle = 'lin') =>
  town.as(handle).mutate('feedback.contest', { ticketId, reason: '没说什么时候办。' })
const seen = async (ticketId: string, handle = 'lin') =>
  dataOf(await town.as(handle).call('feedback.ticket', { ticketId }))
const queue = async (state: 'open' | 'held') =>
  dataOf(await town.as('sun').call('feedback.queue', { state })).tickets

test.each([
  ['an ordinary Monday', '2026-11-16T09:00:00', '2026-11-23', false],
  ['before National Day 2025', '2025-09-29T15:00:00', '2025-10-13', false],
  ['before National Day 2026, over the end of a quarter', '2026-09-30T10:00:00', '2026-10-13', false],
  ['the last evening of 2025', '2025-12-31T23:59:59', '2026-01-08', false],
  ['the end of 2026: of 2027 only weekends are known', '2026-12-30T10:00:00', '2027-01-06', true],
])('%s: an answer is due five working days later', async (_, from, day, provisional) => {
  goTo(from)
  const { ticket, progress } = await seen(await submit())
  expect(ticket.due).toEqual({ at: endOf(day), isOver: false, workingDays: 5, provisional })
  expect(progress.next).toEqual({
    ...{ title: '答复', by: ['admin'], until: endOf(day), provisional, otherwise: null },
  })
})

test('the queue counts working days down and past the end, and has what is over first', async () => {
  goTo('2026-09-28T09:00:00')
  const first = await submit()
  goTo('2026-10-10T09:00:00')
  const second = await submit()
  const shown = async (now: string) => {
    goTo(now)
    return (await queue('open')).map(({ ticketId, due }) => [ticketId, due?.isOver, due?.workingDays])
  }
  // The first is due on the make-up Saturday, the second on Friday of the week after.
  expect(await shown('2026-10-10T20:00:00')).toEqual([
    [first, false, 0],
    [second, false, 5],
  ])
  expect(await shown('2026-10-11T08:00:00')).toEqual([
    [first, true, 0],
    [second, false, 5],
  ])
  expect(await shown('2026-10-13T08:00:00')).toEqual([
    [first, true, 2],
    [second, false, 3],
  ])
})

test('a ticket that was held is due as long after its submission as any other, and nothing is due once answered', async () => {
  goTo('2026-11-16T09:00:00')
  town.cloud.setContentSafety('down')
  const ticketId = await submit()
  const [held] = await queue('held')
  goTo('2026-11-18T09:00:00')
  dataOf(await town.as('sun').mutate('feedback.release', { ticketId }))
  const [open] = await queue('open')
  expect([held?.due?.at, open?.due?.at]).toEqual([endOf('2026-11-23'), endOf('2026-11-23')])
  dataOf(await reply(ticketId))
  expect((await seen(ticketId)).ticket.due).toBeNull()
})

test('an author who is not content says why, and is owed another answer within five working days', async () => {
  goTo('2026-11-16T09:00:00')
  const ticketId = await submit()
  expect(codeOf(await contest(ticketId))).toBe('WRONG_STATE')
  dataOf(await reply(ticketId))
  goTo('2026-11-19T09:00:00')
  expect(dataOf(await contest(ticketId)).state).toBe('open')
  expect((await queue('open'))[0]?.due).toMatchObject({ at: endOf('2026-11-26'), workingDays: 5 })
  const { history } = (await seen(ticketId, 'sun')).progress
  expect(history.at(-1)).toMatchObject({ title: '请再答复', by: 'owner', reason: '没说什么时候办。' })
  expect((await seen(ticketId, 'hu')).progress.history.at(-1)?.reason).toBeNull()
  dataOf(await reply(ticketId))
  expect((await seen(ticketId)).replies).toHaveLength(2)
})

test('what the content check finds forbidden contests nothing; nobody contests for somebody else', async () => {
  const ticketId = await submit()
  dataOf(await reply(ticketId))
  const forbidden = { ticketId, reason: '违规示例' }
  expect(codeOf(await town.as('lin').mutate('feedback.contest', forbidden))).toBe('CONTENT_REFUSED')
  expect([codeOf(await contest(ticketId, 'sun')), codeOf(await contest(ticketId, 'hu'))]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
  ])
  expect((await seen(ticketId)).ticket.state).toBe('answered')
})

test.each([
  ['over National Day', '2026-09-28T09:00:00', '2026-10-16'],
  ['over the end of a year', '2025-12-24T09:00:00', '2026-01-08'],
])('%s: an answer without an echo closes by itself after ten working days, once', async (_, from, day) => {
  goTo(from)
  const ticketId = await submit()
  dataOf(await reply(ticketId))
  const last = Number(town.cloud.database.get('tickets', ticketId)?.closesAt)
  expect((await seen(ticketId)).progress.next).toMatchObject({ until: last, otherwise: '自动办结' })
  expect(last).toBe(endOf(day))
  town.cloud.clock.set(last - 60_000)
  await town.cloud.fireTimers('timers')
  expect((await seen(ticketId)).ticket.state).toBe('answered')
  town.cloud.clock.set(last)
  // It counts from its moment on, whether or not the timer has come by.
  expect((await seen(ticketId)).progress).toMatchObject({ open: [], next: null })
  expect(codeOf(await contest(ticketId))).toBe('WRONG_STATE')
  for (const advanceMs of [0, 3_600_000]) {
    town.cloud.clock.advance(advanceMs)
    await town.cloud.fireTimers('timers')
  }
  const { ticket, progress } = await seen(ticketId)
  expect(ticket.state).toBe('closed')
  expect(progress.history.at(-1)).toMatchObject({ step: 'expire', title: '自动办结', by: 'system' })
  expect(town.cloud.database.count('notices', { kind: 'ticketClosed', subjectId: ticketId })).toBe(1)
  expect(dataOf(await town.as('lin').call('home.overview', {}))).toBeDefined()
})

test.each(['rated', 'contested', 'adopted'])(
  'an answer that was %s does not close by itself',
  async (how) => {
    const ticketId = await submit()
    dataOf(await reply(ticketId))
    if (how === 'rated')
      dataOf(await town.as('lin').mutate('feedback.rate', { ticketId, satisfaction: 'good' }))
    if (how === 'contested') dataOf(await contest(ticketId))
    if (how === 'adopted') dataOf(await town.as('sun').mutate('feedback.adopt', { ticketId }))
    const { state } = (await seen(ticketId)).ticket
    town.cloud.clock.advance(40 * 86_400_000)
    await town.cloud.fireTimers('timers')
    expect((await seen(ticketId)).ticket.state).toBe(state)
  },
)

test('who reads is told the steps that are his, and nobody any other', async () => {
  const ticketId = await submit()
  const open = async (handle: string) => (await seen(ticketId, handle)).progress.open.map(({ step }) => step)
  expect([await open('lin'), await open('sun'), await open('hu')]).toEqual([[], ['reply', 'close'], []])
  dataOf(await reply(ticketId))
  expect([await open('lin'), await open('sun'), await open('hu')]).toEqual([
    ['contest', 'rate'],
    ['reply', 'adopt', 'close'],
    [],
  ])
})
