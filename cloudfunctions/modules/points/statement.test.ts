import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

test('a line opens its source and the words of its rule', async () => {
  await town.bind('lin')
  await town.watch('lin', 'electric-1', 0, 24)
  const { entries } = dataOf(await town.as('lin').call('points.overview', {}))
  const [newest] = entries
  expect(newest).toMatchObject({
    ruleCode: 'REPLAY',
    source: { type: 'lesson', id: 'electric-1' },
    ruleVersion: 1,
  })
  const opened = dataOf(await town.as('lin').call('points.entry', { entryId: newest?.entryId ?? '' }))
  expect(opened.entry).toEqual(newest)
  expect(opened.rule).toMatchObject({
    title: '学完课程回放',
    version: 1,
    notice: '示例规则，以镇总工会发文为准',
  })
})

test('somebody else’s line answers like one that does not exist', async () => {
  await town.bind('xu')
  const { entries } = dataOf(await town.as('lin').call('points.overview', {}))
  const entryId = entries[0]?.entryId ?? ''
  const foreign = await town.as('xu').call('points.entry', { entryId })
  const missing = await town.as('xu').call('points.entry', { entryId: 'no-such-entry' })
  expect([codeOf(foreign), codeOf(missing)]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  expect(foreign.meter.requests).toBe(missing.meter.requests)
})

test('pages follow one another without a gap or a repeat', async () => {
  const { memberId } = dataOf(await town.as('xu').call('member.whoAmI', {})).member ?? { memberId: '' }
  const [pattern] = town.cloud.database.find('pointsEntries', { memberId }, { limit: 1 })
  town.cloud.database.insert(
    'pointsEntries',
    Array.from({ length: 44 }, (_, at) => ({ ...pattern, _id: `more-${at}`, sequence: at + 1 })),
  )
  const first = dataOf(await town.as('xu').call('points.overview', {}))
  const ids = first.entries.map(({ entryId }) => entryId)
  let { nextCursor } = first
  while (nextCursor) {
    const page = dataOf(await town.as('xu').call('points.statement', { cursor: nextCursor }))
    ids.push(...page.entries.map(({ entryId }) => entryId))
    nextCursor = page.nextCursor
  }
  expect(ids).toHaveLength(45)
  expect(new Set(ids).size).toBe(45)
  expect(ids[0]).toBe('more-43')
})
