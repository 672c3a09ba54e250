import type { NoticeKind } from '@contract/notice-kinds'
import { dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'
import type { RequestFault } from '../../../localcloud/faults/fault'

const town = townOfFile({ bound: ['lin'] })
beforeAll(async () => {
  await town.enrich('lin', 2_000)
})

const TEN_MINUTES = 10 * 60_000
const DAY = 86_400_000

/** Agrees on the phone and reports it, as the mini-program does. */
const agree = async (...kinds: NoticeKind[]): Promise<void> => {
  const { subscriptions } = dataOf(await town.as('lin').call('inbox.overview', {}))
  const templateIds = subscriptions
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ templateId }) => templateId)
  await fetch(`${town.url}/__cloud/subscriptions`, {
    method: 'POST',
    headers: { 'x-person': 'lin' },
    body: JSON.stringify({ templateIds }),
  })
  dataOf(await town.as('lin').mutate('inbox.consented', { kinds }))
}
const deliver = async (): Promise<number | null> => {
  const [fired] = await town.cloud.fireTimers('timers')
  return Reflect.get(Object(fired?.returned), 'inbox.deliverNotices')
}
type Message = { title: string; page: string; fields: { name: string; value: string }[] }
const messages = async (): Promise<Message[]> =>
  (await (await fetch(`${town.url}/__cloud/messages`, { headers: { 'x-person': 'lin' } })).json()).messages
const notices = () => town.cloud.database.find('notices', {})
const left = async (kind: NoticeKind) => {
  const { subscriptions } = dataOf(await town.as('lin').call('inbox.overview', {}))
  return subscriptions.find((subscription) => subscription.kind === kind)?.left
}
const writeOff = async (): Promise<string> => {
  const { code, voucherId } = await town.redeem('lin', 'towel')
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }))
  return voucherId
}
const failSending = (fault: RequestFault, times = Number.POSITIVE_INFINITY) => {
  let rest = times
  town.cloud.setFaults(({ collection }) => {
    if (collection !== 'subscribeMessage.send' || rest === 0) return null
    rest -= 1
    return fault
  })
}

test('a member who agreed is told of the write-off, once', async () => {
  await agree('voucherUsed')
  const voucherId = await writeOff()
  expect([await deliver(), await deliver()]).toEqual([1, 0])
  const [message, ...others] = await messages()
  expect(others).toEqual([])
  expect(message).toMatchObject({
    title: '奖品核销提醒',
    page: `packages/mall/voucher?voucherId=${voucherId}`,
    fields: [
      { name: '奖品', value: expect.stringMatching(/毛巾/) },
      { name: '领取点', value: expect.any(String) },
      { name: '核销时间', value: expect.stringMatching(/^\d{4}年\d\d月\d\d日 \d\d:\d\d$/) },
      { name: '温馨提示', value: expect.any(String) },
    ],
  })
  expect(notices()).toMatchObject([{ state: 'sent', tries: 1, cause: null }])
  expect(await left('voucherUsed')).toBe(0)
})

test('who has not agreed is not told, and WeChat is not called', async () => {
  await writeOff()
  expect(await deliver()).toBe(0)
  expect(notices()).toMatchObject([{ state: 'unasked', tries: 0 }])
  const { operations = [] } = town.cloud.meter.recent().at(-1) ?? {}
  expect(operations.map(({ action }) => action)).not.toContain('wx.openApi')
  await agree('voucherUsed')
  expect(await deliver()).toBe(0)
})

test('a lapsed voucher and an adoption are told as well, without the answers that came before it', async () => {
  await agree('voucherLapsed', 'ticketAnswered', 'ticketAdopted')
  const { voucherId } = await town.redeem('lin', 'towel')
  const ticket = { type: 'other' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', ticket))
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '示例答复' }))
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '再答复' }))
  dataOf(await town.as('sun').mutate('feedback.adopt', { ticketId }))
  town.cloud.clock.advance(7 * DAY)
  expect(await deliver()).toBe(2)
  expect((await messages()).map(({ title, page }) => [title, page]).sort()).toEqual(
    [
      ['兑换券过期提醒', `packages/mall/voucher?voucherId=${voucherId}`],
      ['意见采纳提醒', `packages/feedback/ticket?ticketId=${ticketId}`],
    ].sort(),
  )
  // One thing, one message, with the newest words; what was not sent takes no consent.
  expect(notices().filter(({ state }) => state === 'superseded')).toMatchObject([
    { kind: 'ticketAnswered' },
    { kind: 'ticketAnswered' },
  ])
  expect(await left('ticketAnswered')).toBe(1)
  expect(JSON.stringify(await messages())).not.toContain('示例答复')
})

/** Moves the clock to a time of day in China, later than now. */
const waitFor = (hour: number, minute = 0) => {
  const now = town.cloud.clock.now()
  const day = Math.floor((now + 8 * 3_600_000) / DAY) * DAY - 8 * 3_600_000
  const wanted = day + hour * 3_600_000 + minute * 60_000
  town.cloud.clock.advance((wanted > now ? wanted : wanted + DAY) - now)
}

test('what happens in the night waits for the morning, and a thing is then told of once', async () => {
  await town.cloud.database.update('noticeTemplates', {}, { $unset: { quietHours: '' } })
  await agree('ticketAnswered', 'ticketAdopted')
  await agree('ticketAnswered')
  const ticket = { type: 'other' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  waitFor(20, 50)
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', ticket))
  waitFor(22)
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '示例答复' }))
  expect(await deliver()).toBe(0)
  waitFor(7, 50)
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '再答复' }))
  expect(await deliver()).toBe(0)
  expect(await messages()).toEqual([])
  // In the academy it could be read all the time.
  expect(dataOf(await town.as('lin').call('inbox.items', {})).items).toHaveLength(1)
  waitFor(8, 1)
  expect(await deliver()).toBe(1)
  expect((await messages()).map(({ title }) => title)).toEqual(['意见答复提醒'])
  expect(
    notices()
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['sent', 'superseded'])
  expect(await left('ticketAnswered')).toBe(1)
})

test('a later notice that nobody agreed to does not silence an earlier one', async () => {
  await agree('ticketAnswered')
  const ticket = { type: 'other' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', ticket))
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '示例答复' }))
  dataOf(await town.as('sun').mutate('feedback.adopt', { ticketId }))
  expect(await deliver()).toBe(1)
  expect((await messages()).map(({ title }) => title)).toEqual(['意见答复提醒'])
})

test('an act that is refused or cut short tells nobody', async () => {
  const { code } = await town.redeem('lin', 'towel')
  town.cloud.setFaults(({ action }) =>
    action === 'database.commitTransaction' ? { kind: 'killBefore' } : null,
  )
  const cut = await town.as('qian').send('mall.writeOff', { code }, 'write-off-key-00001')
  town.cloud.setFaults(null)
  expect(cut.status).toBe(502)
  expect(notices()).toEqual([])
  town.cloud.clock.advance(31_000)
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }, 'write-off-key-00001'))
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }, 'write-off-key-00001'))
  expect(notices()).toHaveLength(1)
})

test('runs at once send one message', async () => {
  await agree('voucherUsed')
  await agree('voucherUsed')
  await writeOff()
  const counts = await Promise.all([deliver(), deliver(), deliver(), deliver()])
  // One run may look for what to send before another has filed it: then the next one sends it.
  counts.push(await deliver())
  expect(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(1)
  expect(await messages()).toHaveLength(1)
  expect(await left('voucherUsed')).toBe(1)
})

test.each([
  ['killAfter', 1],
  ['killBefore', 0],
] as const)('a run that dies at the sending (%s) sends %i and never again', async (kind, count) => {
  await agree('voucherUsed')
  await agree('voucherUsed')
  await writeOff()
  failSending({ kind }, 1)
  await expect(town.cloud.fireTimers('timers')).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  expect(notices()).toMatchObject([{ state: 'sending' }])
  town.cloud.clock.advance(TEN_MINUTES)
  expect(await deliver()).toBe(0)
  expect(await messages()).toHaveLength(count)
  expect(notices()).toMatchObject([{ state: 'failed', cause: 'NO_OUTCOME' }])
})

test('without an answer of WeChat’s it is not sent again', async () => {
  await agree('voucherUsed')
  await agree('voucherUsed')
  await writeOff()
  failSending({ kind: 'loseReply' }, 1)
  expect(await deliver()).toBe(0)
  town.cloud.clock.advance(DAY)
  expect(await deliver()).toBe(0)
  expect(await messages()).toHaveLength(1)
  expect(notices()).toMatchObject([{ state: 'failed', cause: expect.any(String) }])
})

test('WeChat is tried three times while it is busy, then not again', async () => {
  await agree('voucherUsed')
  await writeOff()
  failSending({ kind: 'openApiDown' })
  expect(await deliver()).toBe(0)
  expect(notices()).toMatchObject([{ state: 'due', tries: 1, cause: '-1' }])
  expect(await deliver()).toBe(0)
  expect(notices()).toMatchObject([{ tries: 1 }])
  for (const _ of [1, 2, 3, 4]) {
    town.cloud.clock.advance(3 * TEN_MINUTES)
    await deliver()
  }
  expect(notices()).toMatchObject([{ state: 'failed', tries: 3, cause: '-1' }])
  expect(await left('voucherUsed')).toBe(1)
})

test('a message that WeChat takes at the second try is sent', async () => {
  await agree('voucherUsed')
  await writeOff()
  failSending({ kind: 'openApiDown' }, 1)
  await deliver()
  town.cloud.clock.advance(TEN_MINUTES)
  expect(await deliver()).toBe(1)
  expect(await messages()).toHaveLength(1)
})

test('the ledger learns from a refusal of WeChat’s', async () => {
  await agree('voucherUsed')
  dataOf(await town.as('lin').mutate('inbox.consented', { kinds: ['voucherUsed'] }))
  await writeOff()
  await writeOff()
  dataOf(await town.as('lin').mutate('inbox.consented', { kinds: ['voucherUsed'] }))
  expect(await deliver()).toBe(1)
  expect(notices().map(({ state, cause }) => [state, cause])).toEqual(
    expect.arrayContaining([
      ['sent', null],
      ['unasked', '43101'],
    ]),
  )
  expect(await left('voucherUsed')).toBe(0)
})

test('a template that WeChat does not know fails at once and takes no consent', async () => {
  await agree('voucherUsed')
  await writeOff()
  town.cloud.setMessageTemplates([])
  expect(await deliver()).toBe(0)
  expect(notices()).toMatchObject([{ state: 'failed', tries: 1, cause: '40037' }])
  expect(await left('voucherUsed')).toBe(1)
})

test('a run takes ten after ten, the oldest first, until its time is used', async () => {
  await writeOff()
  await deliver()
  const [pattern] = notices()
  const more = Array.from({ length: 60 }, (_, at) => ({
    ...pattern,
    state: 'due',
    settledAt: null,
    _id: `notice-${10 + at}`,
    dueAt: Number(pattern?.dueAt) + 1 + at,
  }))
  await town.cloud.database.remove('notices', {})
  town.cloud.database.insert('notices', more)
  town.cloud.clock.advance(1_000)
  let commits = 0
  town.cloud.setFaults(({ action }) => {
    if (action === 'database.commitTransaction') commits += 1
    return commits === 15 && action === 'database.commitTransaction'
      ? { kind: 'clockJump', ms: 46_000 }
      : null
  })
  await deliver()
  town.cloud.setFaults(null)
  expect(town.cloud.database.count('notices', { state: 'unasked' })).toBe(20)
  expect(town.cloud.database.get('notices', 'notice-69')?.state).toBe('due')
  await deliver()
  expect(town.cloud.database.count('notices', { state: 'due' })).toBe(0)
})
