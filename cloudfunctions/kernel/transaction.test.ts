import { dataOf, openTown, type Town } from '../../e2e/town'
import { openProbeCloud } from '../../localcloud/testing/probe-cloud'
import { isConflict, isDuplicate } from './errors'

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

/** Six callers complete one lesson at the same moment: all write one account. */
const completeAtOnce = async (town: Town) => {
  await town.bind('lin')
  const me = town.as('lin')
  const { sessionId } = dataOf(await me.mutate('replay.openSession', { lessonId: LESSON }))
  town.cloud.clock.advance(30_000)
  const before = town.cloud.meter.transactions().conflicts
  const whole = { fromSeconds: 0, toSeconds: 24, speed: 1 as const }
  const answers = await Promise.all(
    Array.from({ length: 6 }, () =>
      me.call('replay.flush', { sessionId, segments: [whole], positionSeconds: 24 }),
    ),
  )
  return {
    codes: answers.map(({ reply }) => (reply.ok ? 'ok' : reply.code)),
    earned: answers.reduce((sum, { reply }) => sum + (reply.ok ? reply.data.earnedPoints : 0), 0),
    conflicts: town.cloud.meter.transactions().conflicts - before,
  }
}

test.each(DIALECTS)('a conflict in the words of %s is tried again', async (dialect) => {
  const town = await openTown({ dialect })
  const { codes, earned, conflicts } = await completeAtOnce(town)
  await town.close()
  expect(conflicts).toBeGreaterThan(0)
  // One may run out of tries, and then has had no effect.
  expect(codes.filter((code) => code !== 'ok' && code !== 'BUSY')).toEqual([])
  expect(earned).toBe(5)
})

test('without PostgreSQL’s words the conflicts of pg_doc would be nobody’s fault', async () => {
  const words = '|could not serialize|40001|40P01|deadlock detected'
  const town = await openTown({
    dialect: 'pg_doc',
    without: [{ file: 'kernel/errors.ts', from: words, to: '' }],
  })
  const { codes } = await completeAtOnce(town)
  await town.close()
  expect(codes).toContain('INTERNAL')
})
