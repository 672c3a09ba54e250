import { createClient } from './client'
import type { Send } from './transport-types'

const answer = { ok: true, data: { guideVersion: 1 }, requestId: 'r', at: 5 }
const busy = { ok: false, code: 'BUSY', requestId: 'r', at: 5 }

/** A client over scripted replies: an error stands for no answer. Time passes only as scripted. */
const clientOver = (replies: readonly (unknown | Error)[], secondsPerTry = 0) => {
  const sent: Parameters<Send>[0][] = []
  const waits: number[] = []
  let now = 0
  const client = createClient({
    send: async (call) => {
      sent.push(call)
      now += secondsPerTry * 1_000
      const reply = replies[sent.length - 1]
      if (reply instanceof Error) throw reply
      return reply
    },
    heard: () => undefined,
    wait: async (ms) => {
      waits.push(ms)
    },
    now: () => now,
  })
  return { client, sent, waits }
}

const gone = new Error('no network')

test('an answer is handed on with the server clock', async () => {
  const { client } = clientOver([answer])

  expect(await client.call('member.whoAmI', {})).toEqual({ kind: 'ok', data: { guideVersion: 1 }, at: 5 })
})

test('a call without an answer is tried three times, with growing pauses, then is unreachable', async () => {
  const { client, sent, waits } = clientOver([gone, gone, gone])

  expect(await client.call('home.overview', {})).toEqual({ kind: 'unreachable' })
  expect(sent).toHaveLength(3)
  expect(waits[0]).toBeLessThan(waits[1] ?? 0)
})

test('a busy server is tried again', async () => {
  const { client, sent } = clientOver([busy, answer])

  expect(await client.call('member.whoAmI', {})).toMatchObject({ kind: 'ok' })
  expect(sent).toHaveLength(2)
})

test('a refusal is final and carries its code and number', async () => {
  const { client, sent } = clientOver([{ ok: false, code: 'NOT_BOUND', requestId: 'r7', at: 1 }])

  expect(await client.call('points.overview', {})).toEqual({
    kind: 'refused',
    code: 'NOT_BOUND',
    requestId: 'r7',
  })
  expect(sent).toHaveLength(1)
})

test('a mutation repeats with the same key', async () => {
  const { client, sent } = clientOver([gone, busy, answer])

  await client.mutate('member.consent', { guideVersion: 1 }, 'key-0123456789abcdef')

  expect(sent.map((call) => call.key)).toEqual(Array(3).fill('key-0123456789abcdef'))
})

test('who has waited a whole timeout is told, and not kept waiting for another one', async () => {
  const { client, sent } = clientOver([gone, answer], 10)

  expect(await client.call('home.overview', {})).toEqual({ kind: 'unreachable' })
  expect(sent).toHaveLength(1)
})

test('an answer that is no envelope counts as no answer', async () => {
  const { client } = clientOver([undefined, null, 'oops'])

  expect(await client.call('home.overview', {})).toEqual({ kind: 'unreachable' })
})

test('a repeatable call is sent once: its caller keeps the data and comes again', async () => {
  const { client, sent } = clientOver([gone, answer])

  const flushed = await client.repeat('replay.flush', { sessionId: 's', segments: [], positionSeconds: 0 })

  expect(flushed).toEqual({ kind: 'unreachable' })
  expect(sent).toHaveLength(1)
})
