import type { Audience } from '@contract/announcement'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin', 'xu'] })

const DAY = 86_400_000
/** Longer than a tenant may be remembered. */
const PAST_THE_CACHE_MS = 31_000

const publish = async (audience: Audience, title = '示例通知'): Promise<string> => {
  const said = { title, text: '第一行\n第二行', audience }
  const { announcementId } = dataOf(await town.as('sun').mutate('announcement.publish', said))
  town.cloud.clock.advance(PAST_THE_CACHE_MS)
  return announcementId
}
const badge = async (handle: string) => dataOf(await town.as(handle).call('announcement.badge', {})).unread
const list = async (handle: string) =>
  dataOf(await town.as(handle).call('announcement.list', {})).announcements
const open = (handle: string, announcementId: string) =>
  town.as(handle).call('announcement.one', { announcementId })
const read = (handle: string, announcementId: string) =>
  town.as(handle).call('announcement.read', { announcementId })

/** Puts somebody into an enterprise, made up where there is none of that name, in a village. */
const moveTo = async (handle: string, enterpriseId: string, villageId: string): Promise<void> => {
  const { database } = town.cloud
  const known = database.find('enterprises', {})[0]
  if (!database.get('enterprises', enterpriseId))
    database.insert('enterprises', [{ ...known, _id: enterpriseId, order: 99 } as never])
  await database.update('enterprises', { _id: enterpriseId }, { $set: { villageId } })
  const memberId = String(database.find('members', { name: town.facts(handle).name })[0]?._id)
  await database.update('members', { _id: memberId }, { $set: { enterpriseId } })
  await database.update('identities', { memberId }, { $set: { enterpriseId } })
}

test.each<[string, Audience, readonly string[]]>([
  ['everybody', { kind: 'all' }, ['lin', 'xu', 'qian', 'sun']],
  ['a village', { kind: 'village', villageId: 'jiangshan-village-1' }, ['lin']],
  ['an enterprise', { kind: 'enterprise', enterpriseId: 'huarui' }, ['xu']],
  ['a role', { kind: 'role', role: 'verifier' }, ['qian']],
])('what is for %s is for nobody else', async (_, audience, readers) => {
  await moveTo('lin', 'yizhou', 'jiangshan-village-1')
  await moveTo('xu', 'huarui', 'jiangshan-village-2')
  for (const handle of ['qian', 'sun']) await moveTo(handle, 'elsewhere', 'jiangshan-village-3')
  const announcementId = await publish(audience)
  for (const handle of ['lin', 'xu', 'qian', 'sun']) {
    const isReader = readers.includes(handle)
    expect([handle, await badge(handle)]).toEqual([handle, isReader ? 1 : 0])
    expect([handle, (await list(handle)).length]).toEqual([handle, isReader ? 1 : 0])
    // An admin opens it all the same: he may have to take it back.
    if (isReader || handle === 'sun') continue
    expect(codeOf(await open(handle, announcementId))).toBe('NOT_FOUND')
    expect(codeOf(await read(handle, announcementId))).toBe('NOT_FOUND')
  }
})

test('whom it is for is decided when it is read: who moves away sees it no more', async () => {
  await publish({ kind: 'enterprise', enterpriseId: 'yizhou' })
  expect(await badge('lin')).toBe(1)
  await moveTo('lin', 'elsewhere', 'jiangshan-village-3')
  expect(await badge('lin')).toBe(0)
  expect(await list('lin')).toEqual([])
})

test('reading marks it, once, for the reader alone', async () => {
  const announcementId = await publish({ kind: 'all' })
  expect(dataOf(await open('lin', announcementId))).toMatchObject({ text: '第一行\n第二行', unread: true })
  dataOf(await read('lin', announcementId))
  dataOf(await read('lin', announcementId))
  expect([await badge('lin'), await badge('xu')]).toEqual([0, 1])
  expect(await list('lin')).toMatchObject([{ announcementId, unread: false }])
  expect(town.cloud.database.find('inboxHeads', {})).toMatchObject([{ readAnnouncements: [announcementId] }])
})

test('marking all as read reads announcements too; a new one counts again, until it is old', async () => {
  await publish({ kind: 'all' })
  await publish({ kind: 'all' })
  expect(await badge('lin')).toBe(2)
  dataOf(await town.as('lin').call('inbox.readAll', {}))
  expect(await badge('lin')).toBe(0)
  await publish({ kind: 'all' })
  expect(await badge('lin')).toBe(1)
  town.cloud.clock.advance(31 * DAY)
  expect(await badge('lin')).toBe(0)
  expect(await list('lin')).toHaveLength(3)
})

test('one that was taken back is there for those alone who know of it', async () => {
  const announcementId = await publish({ kind: 'all' })
  dataOf(await read('lin', announcementId))
  dataOf(await town.as('sun').mutate('announcement.withdraw', { announcementId }))
  town.cloud.clock.advance(PAST_THE_CACHE_MS)
  expect(await list('lin')).toMatchObject([{ announcementId, withdrawn: true }])
  expect(dataOf(await open('lin', announcementId))).toMatchObject({ withdrawn: true })
  expect([await badge('xu'), await list('xu')]).toEqual([0, []])
  expect(codeOf(await open('xu', announcementId))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('sun').mutate('announcement.withdraw', { announcementId }))).toBe(
    'WITHDRAWN_ALREADY',
  )
  const { announcements } = dataOf(await town.as('sun').call('announcement.published', {}))
  expect(announcements).toMatchObject([{ withdrawn: true, audienceName: '全体会员' }])
})

test('the tenant keeps twenty of them, and the badge asks for one document', async () => {
  for (let count = 0; count < 22; count += 1) await publish({ kind: 'all' }, `第 ${count} 条`)
  const answer = await town.as('lin').call('announcement.badge', {})
  expect(dataOf(answer).unread).toBe(20)
  // The account, the tenant where it was not remembered, and the head.
  expect(answer.meter.documentsExamined).toBeLessThanOrEqual(3)
  expect(answer.meter).toMatchObject({ depth: 2 })
  expect(await list('lin')).toHaveLength(20)
})

test('how many it would be for is counted before', async () => {
  const reach = async (audience: Audience) =>
    dataOf(await town.as('sun').call('announcement.reach', { audience }))
  const counted = town.cloud.database.count('members', { enterpriseId: 'huarui' })
  expect(await reach({ kind: 'enterprise', enterpriseId: 'huarui' })).toMatchObject({ people: counted })
  expect(await reach({ kind: 'role', role: 'admin' })).toMatchObject({
    people: 2,
    more: false,
    audienceName: '镇总工会管理员',
  })
  const gone = { audience: { kind: 'enterprise', enterpriseId: 'gone' } } as const
  expect(codeOf(await town.as('sun').call('announcement.reach', gone))).toBe('NOT_FOUND')
})

test.each(['lin', 'qian'])('%s, who is no admin, neither publishes nor counts', async (handle) => {
  const said = { title: '示例', text: '示例', audience: { kind: 'all' } as const }
  expect(codeOf(await town.as(handle).mutate('announcement.publish', said))).toBe('FORBIDDEN')
  expect(codeOf(await town.as(handle).call('announcement.reach', { audience: said.audience }))).toBe(
    'FORBIDDEN',
  )
  expect(codeOf(await town.as(handle).call('announcement.published', {}))).toBe('FORBIDDEN')
})

// The last one: so many are not put back.
test('for 40,000 members it takes as many writes as for two', async () => {
  const writes = async (): Promise<number> => {
    await publish({ kind: 'all' })
    const { operations = [] } = town.cloud.meter.recent().at(-1) ?? {}
    return operations.filter(({ action }) => /add|update/i.test(action)).length
  }
  const few = await writes()
  // Jobs that look at every member have been by, and come again later.
  await town.cloud.fireTimers('timers')
  const [pattern] = town.cloud.database.find('members', {})
  const many = Array.from({ length: 40_000 }, (_, at) => ({ ...pattern, _id: `made-up-${at}` }) as never)
  town.cloud.database.insert('members', many)
  const documents = () =>
    ['announcements', 'inboxItems', 'inboxHeads', 'notices'].map((name) =>
      town.cloud.database.count(name, {}),
    )
  const before = documents()
  expect(await writes()).toBe(few)
  expect(few).toBeLessThanOrEqual(5)
  await town.cloud.fireTimers('timers')
  expect(documents()).toEqual(before.map((count, at) => (at === 0 ? count + 1 : count)))
  const reach = dataOf(await town.as('sun').call('announcement.reach', { audience: { kind: 'all' } }))
  expect(reach.people).toBeGreaterThan(40_000)
}, 300_000)
