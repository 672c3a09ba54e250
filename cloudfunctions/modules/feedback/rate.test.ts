import { randomUUID } from 'node:crypto'
import type { Input } from '@contract/contract'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })
let ticketId: string
beforeAll(async () => {
  const ticket: Input<'feedback.submit'> = {
    type: 'course',
    text: '想学数控。',
    pictures: [],
    anonymousToEnterprise: false,
  }
  ticketId = dataOf(await town.as('lin').mutate('feedback.submit', ticket)).ticketId
})

const reply = () => town.as('sun').mutate('feedback.reply', { ticketId, text: '已安排。' })
const rate = (fields: Partial<Input<'feedback.rate'>> = {}, handle = 'lin', key: string = randomUUID()) =>
  town.as(handle).mutate('feedback.rate', { ticketId, satisfaction: 'fair', ...fields }, key)
const seen = async (handle: string) => dataOf(await town.as(handle).call('feedback.ticket', { ticketId }))

test('the author’s rating closes the ticket, once, and he and the admin read it', async () => {
  dataOf(await reply())
  expect(dataOf(await rate({ words: '快一点更好' }))).toEqual({ ticketId, state: 'closed' })
  for (const handle of ['lin', 'sun'])
    expect(await seen(handle)).toMatchObject({
      ticket: { state: 'closed' },
      rating: { satisfaction: 'fair', words: '快一点更好' },
    })
  expect((await seen('lin')).progress.history.at(-1)?.step).toBe('rate')
  expect(codeOf(await rate({ satisfaction: 'poor' }))).toBe('WRONG_STATE')
  expect((await seen('lin')).rating?.satisfaction).toBe('fair')
})

test('what is closed by its rating is adopted no more; what was adopted keeps its points', async () => {
  dataOf(await reply())
  dataOf(await town.as('sun').mutate('feedback.adopt', { ticketId }))
  dataOf(await rate())
  expect(codeOf(await town.as('sun').mutate('feedback.adopt', { ticketId }))).toBe('WRONG_STATE')
  expect(await seen('lin')).toMatchObject({ adoptedPoints: 20, ticket: { state: 'closed' } })
  expect(dataOf(await town.as('lin').call('points.overview', {})).account.available).toBe(41)
})

test('nothing can be rated before it was answered', async () => {
  expect(codeOf(await rate())).toBe('WRONG_STATE')
})

test.each(['sun', 'hu', 'qian'])('%s rates nobody else’s ticket', async (handle) => {
  dataOf(await reply())
  expect(codeOf(await rate({}, handle))).toBe('NOT_FOUND')
})

test('ten ratings at once count once', async () => {
  dataOf(await reply())
  const answers = await Promise.all(Array.from({ length: 10 }, () => rate()))
  expect(answers.filter((answer) => answer.reply.ok)).toHaveLength(1)
  expect((await seen('sun')).progress.history.filter(({ step }) => step === 'rate')).toHaveLength(1)
})

test('forbidden words are refused; while the check is down words are kept for the admins', async () => {
  dataOf(await reply())
  expect(codeOf(await rate({ words: '违规示例' }))).toBe('CONTENT_REFUSED')
  expect((await seen('lin')).rating).toBeNull()
  town.cloud.setContentSafety('down')
  expect(dataOf(await rate({ words: '谢谢' })).state).toBe('closed')
})
