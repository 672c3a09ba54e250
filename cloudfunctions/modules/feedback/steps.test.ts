import { randomUUID } from 'node:crypto'
import type { Input } from '@contract/contract'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })

const submit = async (handle = 'lin', text = '希望开一门数控编程课。') => {
  const input: Input<'feedback.submit'> = {
    type: 'course',
    text,
    pictures: [],
    anonymousToEnterprise: false,
  }
  return dataOf(await town.as(handle).mutate('feedback.submit', input)).ticketId
}
type StepName = 'feedback.release' | 'feedback.adopt' | 'feedback.close'
const step = (name: StepName, ticketId: string, handle = 'sun', key: string = randomUUID()) =>
  town.as(handle).mutate(name, { ticketId }, key)
const reply = (ticketId: string, handle = 'sun', text = '已转请讲师团安排。') =>
  town.as(handle).mutate('feedback.reply', { ticketId, text })
const queue = async (state: Input<'feedback.queue'>['state']) =>
  dataOf(await town.as('sun').call('feedback.queue', { state })).tickets.map(({ ticketId }) => ticketId)
const seen = async (ticketId: string, handle = 'lin') =>
  dataOf(await town.as(handle).call('feedback.ticket', { ticketId }))

test('a ticket is answered and adopted, and its author is paid once', async () => {
  const ticketId = await submit()
  expect(await queue('open')).toEqual([ticketId])
  expect(dataOf(await reply(ticketId)).state).toBe('answered')
  expect(dataOf(await step('feedback.adopt', ticketId))).toEqual({
    ticketId,
    state: 'adopted',
    earnedPoints: 20,
  })
  expect(codeOf(await step('feedback.adopt', ticketId))).toBe('WRONG_STATE')
  expect(await seen(ticketId)).toMatchObject({
    ticket: { state: 'adopted' },
    replies: [{ text: '已转请讲师团安排。' }],
    adoptedPoints: 20,
    adoptionPays: null,
    own: true,
    handles: false,
    author: null,
  })
  expect(await seen(ticketId, 'sun')).toMatchObject({ adoptionPays: 20, own: false, handles: true })
  const { account, entries } = dataOf(await town.as('lin').call('points.overview', {}))
  expect(account.available).toBe(41)
  expect(entries[0]).toMatchObject({ ruleCode: 'FB_ADOPT', source: { type: 'ticket', id: ticketId } })
  expect((await seen(ticketId)).progress.history.map(({ step }) => step)).toEqual([
    'submit',
    'release',
    'reply',
    'adopt',
  ])
  const audited = town.cloud.database.find('auditEntries', { subjectId: ticketId })
  expect(audited.map(({ procedure }) => procedure).sort()).toEqual(['feedback.adopt', 'feedback.reply'])
})

test('ten adoptions at once pay once', async () => {
  const ticketId = await submit()
  dataOf(await reply(ticketId))
  const answers = await Promise.all(Array.from({ length: 10 }, () => step('feedback.adopt', ticketId)))
  expect(answers.filter(({ reply: { ok } }) => ok)).toHaveLength(1)
  expect(town.cloud.database.count('pointsEntries', { ruleCode: 'FB_ADOPT' })).toBe(1)
})

test('a held ticket waits for a person', async () => {
  town.cloud.setContentSafety('down')
  const ticketId = await submit()
  expect([await queue('held'), await queue('open')]).toEqual([[ticketId], []])
  expect(codeOf(await reply(ticketId))).toBe('WRONG_STATE')
  expect(dataOf(await step('feedback.release', ticketId)).state).toBe('open')
  expect(codeOf(await step('feedback.release', ticketId))).toBe('WRONG_STATE')
  expect(await queue('open')).toEqual([ticketId])
})

test('only what was answered can be adopted, and what is closed stays closed', async () => {
  const ticketId = await submit()
  expect(codeOf(await step('feedback.adopt', ticketId))).toBe('WRONG_STATE')
  expect(dataOf(await step('feedback.close', ticketId)).state).toBe('closed')
  expect(codeOf(await reply(ticketId))).toBe('WRONG_STATE')
})

test('nobody handles his own ticket', async () => {
  const ticketId = await submit('sun')
  expect([codeOf(await reply(ticketId)), codeOf(await step('feedback.close', ticketId))]).toEqual([
    'OWN_TICKET',
    'OWN_TICKET',
  ])
})

test.each(['lin', 'qian', 'hu'])('%s, who is no admin, may take no step', async (handle) => {
  const ticketId = await submit()
  const codes = [
    await reply(ticketId, handle),
    await step('feedback.release', ticketId, handle),
    await step('feedback.adopt', ticketId, handle),
    await step('feedback.close', ticketId, handle),
    await town.as(handle).call('feedback.queue', { state: 'open' }),
  ].map(codeOf)
  expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']))
})

test('a ticket is its author’s and the admins’; to others it does not exist', async () => {
  const ticketId = await submit()
  expect(await seen(ticketId, 'sun')).toMatchObject({
    own: false,
    author: { nameMasked: '林*舟', enterpriseName: '浙江一舟电子科技股份有限公司' },
  })
  expect(codeOf(await town.as('qian').call('feedback.ticket', { ticketId }))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('sun').call('feedback.ticket', { ticketId: 'none' }))).toBe('NOT_FOUND')
})

test('an admin of another union sees and moves nothing', async () => {
  const ticketId = await submit()
  await town.bind('shen')
  await town.grant('shen', { role: 'admin', scopeId: null })
  expect(codeOf(await town.as('shen').call('feedback.ticket', { ticketId }))).toBe('NOT_FOUND')
  expect(codeOf(await reply(ticketId, 'shen'))).toBe('NOT_FOUND')
  expect(dataOf(await town.as('shen').call('feedback.queue', { state: 'open' })).tickets).toEqual([])
})

test('a ticket takes twenty replies', async () => {
  const ticketId = await submit()
  for (let at = 0; at < 20; at += 1) dataOf(await reply(ticketId))
  expect(codeOf(await reply(ticketId))).toBe('TOO_MANY_REPLIES')
})

test('the queue is oldest first, one’s own list newest first, page by page', async () => {
  const ticketId = await submit()
  const [pattern] = town.cloud.database.find('tickets', { _id: ticketId })
  const at = Number(pattern?.submittedAt)
  town.cloud.database.insert(
    'tickets',
    Array.from({ length: 44 }, (_, n) => ({
      ...pattern,
      _id: `more-${10 + n}`,
      submittedAt: at + 1 + (n % 3),
    })),
  )
  const pagesOf = async (list: 'feedback.queue' | 'feedback.mine') => {
    const times: number[] = []
    let cursor: string | undefined
    do {
      const after = cursor ? { cursor } : {}
      const page =
        list === 'feedback.queue'
          ? dataOf(await town.as('sun').call(list, { state: 'open', ...after }))
          : dataOf(await town.as('lin').call(list, after))
      times.push(...page.tickets.map(({ submittedAt }) => submittedAt))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    return times
  }
  const [queued, own] = [await pagesOf('feedback.queue'), await pagesOf('feedback.mine')]
  expect(queued).toEqual([...queued].sort((a, b) => a - b))
  expect(own).toEqual([...own].sort((a, b) => b - a))
  expect([queued.length, own.length]).toEqual([45, 45])
})
