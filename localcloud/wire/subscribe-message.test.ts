import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloud } from '../cloud'
import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'
import type { Sdk } from '../testing/sdk-types'
import type { MessageTemplate } from '../wechat/message-template'
import type { Message } from '../wechat/subscriptions'

const USED: MessageTemplate = {
  id: 'template-used',
  title: '核销提醒',
  fields: [
    { key: 'thing1', name: '奖品' },
    { key: 'time2', name: '时间' },
    { key: 'character_string3', name: '券码' },
  ],
}
const BANNED: MessageTemplate = { id: 'template-banned', title: '停用', fields: [], banned: true }
const more = ['a', 'b'].map((id) => ({ ...USED, id }))
const templates = [USED, BANNED, ...more]

let town: ProbeCloud
/** Messages up to this one were sent by earlier tests. */
let newest = 0
beforeAll(async () => {
  town = await openProbeCloud({ messageTemplates: templates })
})
afterAll(() => town.close())
beforeEach(async () => {
  newest = Number((await allMessages())[0]?.id ?? 0)
})

const post = async (path: string, body: object, person: string | null = 'ann') => {
  const headers = { 'content-type': 'application/json', ...(person && { 'x-person': person }) }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fetch(`${town.cloud.url}/__cloud/${path}`, init)
  return { status: response.status, body: await response.json() }
}
const ask = (templateIds: unknown, person?: string | null) => post('subscriptions', { templateIds }, person)
const answer = (given: unknown) => post('subscription-answer', { answer: given })
const allMessages = async (person?: string): Promise<Message[]> => {
  const headers = person ? { 'x-person': person } : undefined
  return (await (await fetch(`${town.cloud.url}/__cloud/messages`, { headers })).json()).messages
}
/** What this test has brought about. */
const messages = async (person?: string) =>
  (await allMessages(person)).filter(({ id }) => Number(id) > newest)

const DATA = {
  thing1: { value: '毛巾' },
  time2: { value: '2026年11月21日 14:30' },
  character_string3: { value: '2345-6789' },
}
const send = (given: object = {}) =>
  town.run(
    async ({ cloud, args }) => cloud.openapi.subscribeMessage?.send?.(args as Record<string, unknown>),
    {
      touser: 'openid-ann',
      templateId: USED.id,
      page: 'packages/mall/voucher?voucherId=1',
      data: DATA,
      ...given,
    },
  )
const codeOf = async (given?: object) => (await send(given)).error?.errCode ?? 0

test('one consent is one message', async () => {
  expect(await codeOf()).toBe(43101)
  expect((await ask([USED.id])).body).toEqual({ answers: { [USED.id]: 'accept' } })
  const { value } = await send()
  expect(value).toMatchObject({ errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' })
  const { error } = await send()
  expect(error).toEqual({ errCode: 43101, message: expect.stringContaining('user refuse to accept the msg') })
  const [message, ...others] = await messages('ann')
  expect(others).toEqual([])
  expect(message).toEqual({
    id: expect.any(String),
    to: 'ann',
    templateId: USED.id,
    title: '核销提醒',
    page: 'packages/mall/voucher?voucherId=1',
    fields: [
      { name: '奖品', value: '毛巾' },
      { name: '时间', value: '2026年11月21日 14:30' },
      { name: '券码', value: '2345-6789' },
    ],
    at: expect.any(Number),
  })
})

test('consents add up, are of one template and one person', async () => {
  await ask([USED.id])
  await ask([USED.id, 'a'])
  await ask([USED.id], 'bob')
  expect([await codeOf(), await codeOf(), await codeOf()]).toEqual([0, 0, 43101])
  expect([await codeOf({ templateId: 'a' }), await codeOf({ templateId: 'b' })]).toEqual([0, 43101])
  expect(await codeOf({ touser: 'openid-bob' })).toBe(0)
  expect((await messages('bob')).length).toBe(1)
  expect((await messages()).map(({ to }) => to)).toEqual(['bob', 'ann', 'ann', 'ann'])
})

test.each([
  ['an openid that nobody has', { touser: 'openid-zoe' }, 40003],
  ['no openid', { touser: '' }, 40003],
  ['an unknown template', { templateId: 'other' }, 40037],
  ['a withdrawn template', { templateId: BANNED.id }, 40037],
  ['a missing field', { data: { thing1: { value: '毛巾' } } }, 47003],
  ['a value that is too long', { data: { ...DATA, thing1: { value: '字'.repeat(21) } } }, 47003],
  ['a value outside of an object', { data: { ...DATA, thing1: '毛巾' } }, 47003],
  ['no data', { data: null }, 47003],
  ['a page that cannot be one', { page: 'https://example.com' }, 41030],
])('%s is refused, and the consent stays', async (_what, given, code) => {
  await ask([USED.id])
  expect(await codeOf(given)).toBe(code)
  expect(await messages()).toEqual([])
  expect(await codeOf()).toBe(0)
})

test('a number may stand for its digits, and a page may be missing or begin with a slash', async () => {
  await ask([USED.id])
  await ask([USED.id])
  await codeOf({ data: { ...DATA, character_string3: { value: 42 } }, page: undefined })
  await codeOf({ page: '/packages/mall/voucher' })
  expect((await messages()).map(({ page }) => page)).toEqual(['packages/mall/voucher', ''])
  expect((await messages())[1]?.fields[2]?.value).toBe('42')
})

test('how a person answers can be settled', async () => {
  expect((await answer('reject')).body).toEqual({ answer: 'reject' })
  expect((await ask([USED.id, BANNED.id])).body.answers).toEqual({ [USED.id]: 'reject', [BANNED.id]: 'ban' })
  expect(await codeOf()).toBe(43101)
  await answer('accept')
  expect((await ask([USED.id])).body.answers).toEqual({ [USED.id]: 'accept' })
  expect((await answer('maybe')).status).toBe(400)
})

test('who has switched messages off is not asked, and gets none that he agreed to before', async () => {
  await ask([USED.id])
  await answer('off')
  expect(await ask([USED.id])).toMatchObject({ status: 409, body: { errCode: 20004 } })
  expect(await codeOf()).toBe(43101)
  await answer('accept')
  expect(await codeOf()).toBe(0)
})

test.each([
  ['nobody', [USED.id], null, 401, undefined],
  ['no list', 'template-used', 'ann', 400, undefined],
  ['numbers', [1], 'ann', 400, undefined],
  ['nothing', [], 'ann', 409, 10001],
  ['an unknown template', ['other'], 'ann', 409, 20001],
  ['four templates', [USED.id, BANNED.id, 'a', 'b'], 'ann', 409, 20003],
])('%s cannot be asked', async (_what, templateIds, person, status, errCode) => {
  const asked = await ask(templateIds, person)
  expect([asked.status, asked.body.errCode]).toEqual([status, errCode])
})

test('at most 200 messages are remembered, the newest', async () => {
  for (let at = 0; at < 203; at += 1) await ask([USED.id])
  await town.run(
    async ({ cloud, args }) => {
      for (let at = 0; at < 203; at += 1) await cloud.openapi.subscribeMessage?.send?.(args)
    },
    { touser: 'openid-ann', templateId: USED.id, data: DATA },
  )
  const all = await allMessages()
  expect(all).toHaveLength(200)
  expect(Number(all[0]?.id) - Number(all.at(-1)?.id)).toBe(199)
})

test('templates that WeChat could not have are refused', () => {
  expect(() => town.cloud.setMessageTemplates([USED, USED])).toThrow('one id')
  const fields = [{ key: 'word1', name: '词' }]
  expect(() => town.cloud.setMessageTemplates([{ id: 'x', title: '', fields }])).toThrow('no field word1')
})

test('consents, answers, templates and messages are found again after a restart', async () => {
  await ask([USED.id])
  await ask([USED.id])
  await post('subscription-answer', { answer: 'reject' }, 'bob')
  await send()
  const before = await allMessages()
  await town.cloud.close()
  const { folder, functionsDir } = town
  const again = await startCloud({ dataDir: join(folder, 'data'), functionsDir })
  town = { ...town, cloud: again }
  const source = ({ cloud, args }: { cloud: Sdk; args: Record<string, unknown> }) =>
    cloud.openapi.subscribeMessage?.send?.(args)
  const args = { touser: 'openid-ann', templateId: USED.id, data: DATA }
  const { reply } = await again.call('probe', { person: 'ann', event: { source: String(source), args } })
  expect(reply).toMatchObject({ value: { errCode: 0 } })
  expect((await allMessages()).slice(1)).toEqual(before.slice(0, 199))
  expect(await messages('ann')).toHaveLength(2)
  expect((await ask([USED.id], 'bob')).body.answers).toEqual({ [USED.id]: 'reject' })
})

test('a page must be one that the site’s app.json lists', async () => {
  const app = { pages: ['pages/home/index'], subPackages: [{ root: 'packages/mall', pages: ['voucher'] }] }
  const siteDir = mkdtempSync(join(tmpdir(), 'probe-site-'))
  writeFileSync(join(siteDir, 'app.json'), JSON.stringify(app))
  await town.close()
  town = await openProbeCloud({ messageTemplates: templates, siteDir })
  rmSync(siteDir, { recursive: true })
  await ask([USED.id])
  await ask([USED.id])
  expect(await codeOf({ page: 'packages/mall/gone?voucherId=1' })).toBe(41030)
  expect(await codeOf({ page: 'packages/mall/voucher?voucherId=1' })).toBe(0)
  expect(await codeOf({ page: 'pages/home/index' })).toBe(0)
})
