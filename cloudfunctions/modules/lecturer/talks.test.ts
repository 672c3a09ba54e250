import type { Input } from '@contract/contract'
import { ASKED, aLecturer, anAskedTalk, aTime, newTime, PROFILE } from '../../../e2e/a-talk'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'
import { yearOf } from '../../kernel/day-key'

const DAY_MS = 86_400_000

const town = townOfFile()
let lecturer: { readonly memberId: string }
beforeAll(async () => {
  const { memberId } = await town.bind('lin')
  lecturer = { memberId }
  await town.bind('he')
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' })
})

/** `ok`, or why not. */
const outcomeOf = ({
  reply,
}: {
  readonly reply: { readonly ok: boolean; readonly code?: string }
}): string => (reply.ok ? 'ok' : (reply.code ?? ''))
const oneAsked = () => anAskedTalk(town, lecturer)
const ask = (talkId: string, changed: Partial<Input<'lecturer.ask'>> = {}, handle = 'hu') =>
  town.as(handle).mutate('lecturer.ask', { talkId, ...ASKED, ...changed })
const talkAs = async (handle: string, talkId: string) =>
  dataOf(await town.as(handle).call('lecturer.talk', { talkId }))
const stepsOf = async (handle: string, talkId: string) =>
  (await talkAs(handle, talkId)).progress.open.map(({ step }) => step)
const noticesOf = async (handle: string) => {
  await town.cloud.fireTimers('timers')
  return dataOf(await town.as(handle).call('inbox.items', {})).items.map(({ title, words }) => [title, words])
}

test('a lecturer is asked, agrees, speaks, and the year counts it', async () => {
  const { lecturerId, talkId } = await oneAsked()
  expect(await stepsOf('lin', talkId)).toEqual(['confirm', 'decline', 'withdraw'])
  expect(await talkAs('lin', talkId)).toMatchObject({
    talk: { topic: '车间安全用电', enterpriseName: expect.stringContaining('一舟'), place: '一舟二车间' },
    contact: ASKED.contact,
    listeners: 40,
  })

  dataOf(await town.as('lin').mutate('lecturer.confirm', { talkId }))
  expect(
    codeOf(await town.as('lin').mutate('lecturer.hold', { talkId, listeners: 38, summary: '讲了案例' })),
  ).toBe('TOO_EARLY')
  expect(await stepsOf('lin', talkId)).toEqual(['withdraw'])
  town.cloud.clock.advance(10 * DAY_MS + 60_000)
  dataOf(await town.as('lin').mutate('lecturer.hold', { talkId, listeners: 38, summary: '讲了案例' }))

  const { lecturer: card } = dataOf(await town.as('he').call('lecturer.one', { lecturerId }))
  expect(card.held).toBe(1)
  const year = yearOf(town.cloud.clock.now())
  expect(dataOf(await town.as('sun').call('lecturer.year', { year }))).toMatchObject({
    held: 1,
    listeners: 38,
    byLecturer: [{ name: '周师傅', held: 1 }],
    byEnterprise: [{ name: expect.stringContaining('一舟'), held: 1 }],
    talks: [{ talkId, state: 'held', listeners: 38 }],
  })
  expect(dataOf(await town.as('sun').call('lecturer.year', { year: year - 1 })).held).toBe(0)
})

test('each side is told what the other has done', async () => {
  const { talkId } = await oneAsked()
  expect(await noticesOf('lin')).toContainEqual(['有企业请您讲课', expect.stringContaining('车间安全用电')])

  dataOf(await town.as('lin').mutate('lecturer.confirm', { talkId }))
  expect(await noticesOf('hu')).toContainEqual(['讲师答应来讲课', expect.stringContaining('周师傅')])

  dataOf(await town.as('hu').mutate('lecturer.callOff', { talkId, reason: '车间检修' }))
  expect(await noticesOf('lin')).toContainEqual([
    '讲课的预约取消了',
    expect.stringMatching(/车间安全用电.*车间检修/),
  ])
})

test('a time that was declined or called off is free again, and its next asker sees nothing of the first', async () => {
  const { lecturerId, talkId } = await oneAsked()
  dataOf(await town.as('lin').mutate('lecturer.decline', { talkId, reason: '那天有事' }))
  expect(await talkAs('he', talkId)).toMatchObject({
    contact: null,
    listeners: null,
    talk: { topic: null, enterpriseName: null, place: null },
    progress: { open: [] },
  })
  expect((await talkAs('he', talkId)).progress.history.map(({ reason }) => reason)).toEqual([
    null,
    null,
    null,
  ])
  const { times } = dataOf(await town.as('he').call('lecturer.one', { lecturerId }))
  expect(times.map((time) => time.talkId)).toEqual([talkId])
  expect(dataOf(await ask(talkId)).state).toBe('asked')
})

test('of two enterprises that ask at once one has the time', async () => {
  const { lecturerId } = await aLecturer(town, lecturer.memberId)
  const { talkId } = await aTime(town, 'lin', lecturerId)
  await town.grant('lu', { role: 'cadre', scopeId: 'huarui' })
  const answers = await Promise.all([ask(talkId), ask(talkId, { enterpriseId: 'huarui' }, 'lu')])
  expect(answers.map(outcomeOf).sort()).toEqual(['WRONG_STATE', 'ok'].sort())
})

test('two times that cross are not both kept, and one that was withdrawn can be offered again', async () => {
  const { lecturerId } = await aLecturer(town, lecturer.memberId)
  const time = newTime(lecturerId, town.cloud.clock.now())
  const offer = (laterMs: number) =>
    town.as('lin').mutate('lecturer.offer', {
      lecturerId,
      startsAt: time.startsAt + laterMs,
      endsAt: time.endsAt + laterMs,
    })
  const both = await Promise.all([offer(0), offer(60_000)])
  expect(both.map(outcomeOf).sort()).toEqual(['TIME_TAKEN', 'ok'].sort())
  // One that begins when the other ends is no conflict.
  expect(outcomeOf(await offer(2 * 5_400_000))).toBe('ok')
  const [kept] = both.flatMap(({ reply }) => (reply.ok ? [reply.data.talkId] : []))
  dataOf(await town.as('lin').mutate('lecturer.withdraw', { talkId: kept ?? '', reason: '出差' }))
  expect(outcomeOf(await offer(0))).toBe('ok')
})

test('who asked is told when the lecturer takes the time back', async () => {
  const { lecturerId, talkId } = await oneAsked()
  dataOf(await town.as('lin').mutate('lecturer.withdraw', { talkId, reason: '住院' }))
  expect(await noticesOf('hu')).toContainEqual(['讲师撤回了时间', expect.stringContaining('住院')])
  expect(dataOf(await town.as('he').call('lecturer.one', { lecturerId })).times).toEqual([])
})

test.each([
  ['in the past', -1, 1.5],
  ['more than half a year ahead', 181, 1.5],
  ['of ten minutes', 10, 1 / 6],
  ['of nine hours', 10, 9],
  ['that ends before it starts', 10, -1],
])('a time %s is refused', async (_, daysAhead, hours) => {
  const { lecturerId } = await aLecturer(town, lecturer.memberId)
  const startsAt = town.cloud.clock.now() + daysAhead * DAY_MS
  const endsAt = Math.round(startsAt + hours * 3_600_000)
  expect(codeOf(await town.as('lin').mutate('lecturer.offer', { lecturerId, startsAt, endsAt }))).toBe(
    'TALK_TIMES_WRONG',
  )
})

test('no more than forty times lie ahead', async () => {
  const { lecturerId } = await aLecturer(town, lecturer.memberId)
  const { now } = town.cloud.clock
  const slots = Array.from({ length: 40 }, (_, at) => {
    const startsAt = now() + (at + 20) * DAY_MS
    return { talkId: `slot-${at}`, startsAt, endsAt: startsAt + 3_600_000 }
  })
  await town.cloud.database.update('lecturers', { _id: lecturerId }, { $set: { slots } })
  expect(codeOf(await town.as('lin').mutate('lecturer.offer', newTime(lecturerId, now())))).toBe(
    'TOO_MANY_TIMES',
  )
})

test('nobody else offers times for a lecturer', async () => {
  const { lecturerId } = await aLecturer(town, lecturer.memberId)
  const time = newTime(lecturerId, town.cloud.clock.now())
  expect(codeOf(await town.as('hu').mutate('lecturer.offer', time))).toBe('FORBIDDEN')
})

test('a time that has begun, a topic that is gone and an enterprise of others are refused', async () => {
  const { lecturerId } = await aLecturer(town, lecturer.memberId)
  const { talkId } = await aTime(town, 'lin', lecturerId)
  expect(codeOf(await ask(talkId, { topic: '没有的题目' }))).toBe('TOPIC_GONE')
  expect(codeOf(await ask(talkId, { enterpriseId: 'huarui' }))).toBe('NOT_FOUND')
  town.cloud.clock.advance(10 * DAY_MS)
  expect(codeOf(await ask(talkId))).toBe('TALK_BEGUN')
})

test('who is paused is on no list and takes nothing new, and can be put back', async () => {
  const { lecturerId } = await aLecturer(town, lecturer.memberId)
  const { talkId } = await aTime(town, 'lin', lecturerId)
  const change = (state: 'listed' | 'paused') =>
    town.as('sun').mutate('lecturer.change', { lecturerId, state, ...PROFILE })
  const listed = async () => dataOf(await town.as('he').call('lecturer.list', { state: 'listed' })).lecturers
  dataOf(await change('paused'))
  expect(await listed()).toEqual([])
  expect(codeOf(await town.as('he').call('lecturer.list', { state: 'paused' }))).toBe('FORBIDDEN')
  expect(codeOf(await town.as('he').call('lecturer.one', { lecturerId }))).toBe('NOT_FOUND')
  expect(dataOf(await town.as('lin').call('lecturer.one', { lecturerId })).lecturer.state).toBe('paused')
  expect(codeOf(await ask(talkId))).toBe('LECTURER_PAUSED')
  const time = newTime(lecturerId, town.cloud.clock.now(), 30)
  expect(codeOf(await town.as('lin').mutate('lecturer.offer', time))).toBe('LECTURER_PAUSED')
  // Who cannot see him learns nothing from offering either.
  expect(codeOf(await town.as('hu').mutate('lecturer.offer', time))).toBe('NOT_FOUND')
  dataOf(await change('listed'))
  expect(await listed()).toMatchObject([{ lecturerId, name: '周师傅' }])
})

test('a member is enlisted once, and finds his own page', async () => {
  const { lecturerId } = await aLecturer(town, lecturer.memberId)
  const again = await town.as('sun').mutate('lecturer.enlist', { ...lecturer, ...PROFILE })
  expect(codeOf(again)).toBe('ENLISTED_ALREADY')
  expect(dataOf(await town.as('lin').call('lecturer.list', { state: 'listed' })).own).toBe(lecturerId)
  expect(dataOf(await town.as('he').call('lecturer.list', { state: 'listed' })).own).toBeNull()
})

test('what was agreed is the affair of the two sides and the union', async () => {
  const { talkId } = await oneAsked()
  await town.grant('lu', { role: 'cadre', scopeId: 'huarui' })
  for (const handle of ['he', 'lu'])
    expect(codeOf(await town.as(handle).call('lecturer.talk', { talkId }))).toBe('NOT_FOUND')
  const talksOf = async (handle: string, whose: 'mine' | 'enterprise' | 'all') =>
    dataOf(await town.as(handle).call('lecturer.talks', { whose, state: 'asked' })).talks.map(
      (one) => one.talkId,
    )
  expect(await talksOf('lin', 'mine')).toEqual([talkId])
  expect(await talksOf('hu', 'enterprise')).toEqual([talkId])
  expect(await talksOf('sun', 'all')).toEqual([talkId])
  for (const whose of ['mine', 'enterprise'] as const) expect(await talksOf('lu', whose)).toEqual([])
  expect(codeOf(await town.as('lu').call('lecturer.talks', { whose: 'all', state: 'asked' }))).toBe(
    'FORBIDDEN',
  )
  expect(await stepsOf('hu', talkId)).toEqual(['callOff'])
  expect((await stepsOf('sun', talkId)).sort()).toEqual(['callOff', 'confirm', 'decline', 'withdraw'])
})
