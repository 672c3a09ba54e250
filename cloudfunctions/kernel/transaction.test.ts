import { randomUUID } from 'node:crypto'
import { meanwhile } from '../../e2e/meanwhile'
import { codeOf, dataOf, openTown, type Town } from '../../e2e/town'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import { openProbeCloud } from '../../localcloud/testing/probe-cloud'
import { isConflict, isDuplicate } from './errors'
import { hashOfInput, keyRecordId } from './key-record'

const DIALECTS = ['classic', 'pg_doc'] as const
/** Lasts 24 seconds. */
const LESSON = 'electric-1'

test.each(DIALECTS)('a conflict and a duplicate are told apart in the words of %s', async (dialect) => {
  const town = await openProbeCloud({ dialect })
  town.cloud.database.insert('others', [{ _id: 'a', n: 0 }])
  const { value } = await town.run(async ({ db, _ }) => {
    const answerOf = (call: Promise<unknown>) =>
      call.catch(({ errCode, errMsg }) => ({ errCode: Number(errCode), errMsg: String(errMsg) }))
    const others = db.collection('others')
    const duplicate = await answerOf(others.add({ data: { _id: 'a' } }))
    const tx = await db.startTransaction()
    await others.doc('a').update({ data: { n: _.inc(1) } })
    const conflict = await answerOf(
      tx
        .collection('others')
        .doc('a')
        .update({ data: { n: _.inc(1) } }),
    )
    return { duplicate, conflict }
  })
  await town.close()
  expect([isDuplicate(value?.duplicate), isConflict(value?.duplicate)]).toEqual([true, false])
  expect([isDuplicate(value?.conflict), isConflict(value?.conflict)]).toEqual([false, true])
})

/** One member completes a lesson, and the commit of it meets one conflict. */
const completeWithConflict = async (town: Town) => {
  await town.bind('lin')
  const me = town.as('lin')
  const { sessionId } = dataOf(await me.mutate('replay.openSession', { lessonId: LESSON }))
  town.cloud.clock.advance(30_000)
  let conflicts = 0
  town.cloud.setFaults(({ action }) => {
    if (action !== 'database.commitTransaction' || conflicts > 0) return null
    conflicts += 1
    return { kind: 'conflict' }
  })
  const whole = { fromSeconds: 0, toSeconds: 24, speed: 1 as const }
  const { reply } = await me.call('replay.flush', { sessionId, segments: [whole], positionSeconds: 24 })
  town.cloud.setFaults(null)
  expect(conflicts).toBe(1)
  return reply.ok ? reply.data.earnedPoints : reply.code
}

test.each(DIALECTS)('a conflict in the words of %s is tried again', async (dialect) => {
  const town = await openTown({ dialect })
  const outcome = await completeWithConflict(town)
  await town.close()
  expect(outcome).toBe(5)
})

test('a call whose every try meets a conflict is told BUSY and leaves nothing; later it goes through', async () => {
  const town = await openTown()
  const consent = () => town.as('lin').mutate('member.consent', { guideVersion: GUIDE_VERSION })
  town.cloud.setFaults(({ inTransaction }) => (inTransaction ? { kind: 'conflict' } : null))
  const before = town.cloud.database.count('auditEntries', {})
  expect(codeOf(await consent())).toBe('BUSY')
  town.cloud.setFaults(null)
  expect(town.cloud.database.count('auditEntries', {})).toBe(before)
  dataOf(await consent())
  await town.close()
})

test('a try that runs into its twin asks what became of their key, and answers like the twin', async () => {
  const town = await openTown()
  const { memberId } = await town.bind('lin')
  const { database } = town.cloud
  const [identity] = database.find('identities', { memberId })
  const input = { lessonId: LESSON }
  const open = (key: string) => town.as('lin').mutate('replay.openSession', input, key)
  const told = dataOf(await open(randomUUID()))
  const key = randomUUID()
  const keyed = {
    procedure: 'replay.openSession',
    inputHash: hashOfInput('replay.openSession', input),
    reply: JSON.stringify(told),
  }
  const record = { _id: keyRecordId(String(identity?._id), key), tenantId: 'jiangshan', keyed, at: 0 }
  meanwhile(town.cloud, { action: 'database.startTransaction' }, () =>
    database.insert('keyRecords', [record]),
  )
  const begun = town.cloud.meter.transactions().started
  expect(dataOf(await open(key))).toEqual(told)
  expect(town.cloud.meter.transactions().started).toBe(begun + 1)
  await town.close()
})

test('without PostgreSQL’s words the conflicts of pg_doc would be nobody’s fault', async () => {
  const words = '|could not serialize|40001|40P01|deadlock detected'
  const town = await openTown({
    dialect: 'pg_doc',
    without: [{ file: 'kernel/errors.ts', from: words, to: '' }],
  })
  const outcome = await completeWithConflict(town)
  await town.close()
  expect(outcome).toBe('INTERNAL')
})
