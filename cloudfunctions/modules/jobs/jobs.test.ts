import { stick } from '../../../e2e/stick'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile()

const list = async (handle = 'sun') => dataOf(await town.as(handle).call('jobs.list', {})).jobs
const lapsing = async () => (await list()).find(({ jobId }) => jobId === 'mall.lapseVouchers')
const retry = (jobId: string, handle = 'sun') => town.as(handle).mutate('jobs.retry', { jobId })
const TIMER_MS = 600_000

test('every job of every module is there before it has ever run', async () => {
  const jobs = await list()
  expect(jobs.map(({ jobId }) => jobId)).toEqual([
    'mall.lapseVouchers',
    'mall.settleReservations',
    'mall.remindVouchers',
    'mall.writeExports',
    'mall.sweepExports',
    'course.indexCourses',
    'class.settleSeats',
    'class.startSessions',
    'class.endSessions',
    'class.remindEnrolled',
    'class.payAttended',
    'class.askAbsent',
    'class.markMissed',
    'class.countStudied',
    'class.spreadChanges',
    'class.spreadRecordings',
    'class.offerReplays',
    'replay.countCompleted',
    'replay.chartWatched',
    'quiz.payPassed',
    'quiz.countPassed',
    'certificate.payFinished',
    'feedback.closeSilent',
    'inbox.fileNotices',
    'inbox.deliverNotices',
    'inbox.sweepItems',
    'inbox.sweepNotices',
    'organisation.moveMerged',
    'rank.countMembers',
    'ledger.expireLots',
    'ledger.remindMonthBefore',
    'ledger.remindWeekBefore',
    'ledger.checkMoved',
    'ledger.sweepAccounts',
    'member.sweepUploads',
  ])
  for (const job of jobs) {
    expect(job).toMatchObject({ state: 'waiting', dueAt: null, finishedAt: null, doneEver: 0 })
    expect(job.title).toMatch(/^\p{Script=Han}/u)
  }
  // Nothing to try again either.
  expect(codeOf(await retry('mall.lapseVouchers'))).toBe('NOT_FOUND')
  expect(codeOf(await retry('mall.noSuchJob'))).toBe('NOT_FOUND')
})

/** Of a minute in which nothing happened: a look at each job that is due, the list of them and the note. */
const IDLE_MINUTE_REQUESTS = 22
/** A minute in which no job is due but those of every run. */
const BETWEEN_FULL_HOURS = Date.parse('2030-05-20T10:41:00+08:00')

test('a minute with nothing to do costs few requests, and every job that was due says that it has run', async () => {
  town.cloud.clock.set(BETWEEN_FULL_HOURS)
  await town.cloud.fireTimers('timers')
  town.cloud.clock.advance(60_000)
  let requests = 0
  town.cloud.setFaults(() => {
    requests += 1
    return null
  })
  const before = town.cloud.clock.now()
  await town.cloud.fireTimers('timers')
  const after = town.cloud.clock.now()
  town.cloud.setFaults(null)
  expect(requests).toBeLessThanOrEqual(IDLE_MINUTE_REQUESTS)
  const ofEachRun = (await list()).filter(({ everyMinutes }) => everyMinutes === 0)
  expect(ofEachRun.length).toBeGreaterThan(10)
  for (const job of ofEachRun) {
    expect(job).toMatchObject({ state: 'waiting', done: 0 })
    expect(before <= Number(job.finishedAt) && Number(job.finishedAt) <= after).toBe(true)
  }
})

test('what a job has done is counted', async () => {
  await town.bind('lin')
  await town.redeem('lin', 'towel')
  town.cloud.clock.advance(8 * 86_400_000)
  const before = town.cloud.clock.now()
  await town.cloud.fireTimers('timers')
  const job = await lapsing()
  expect(job).toMatchObject({ state: 'waiting', done: 1, doneEver: 1, setAside: [] })
  expect(before <= Number(job?.finishedAt) && Number(job?.finishedAt) <= town.cloud.clock.now()).toBe(true)
})

test('an item that no pass tries any more is tried again, once, when an admin says so', async () => {
  await town.bind('lin')
  const { voucherId } = await town.redeem('lin', 'towel')
  town.cloud.clock.advance(8 * 86_400_000)
  // The accounts that points go back to are gone.
  const accounts = town.cloud.database.find('pointsAccounts', {})
  await town.cloud.database.remove('pointsAccounts', {})
  for (let tries = 1; tries <= 5; tries += 1) {
    await town.cloud.fireTimers('timers')
    expect((await lapsing())?.setAside).toMatchObject([
      { itemId: voucherId, tries, leftToPerson: tries === 5 },
    ])
    town.cloud.clock.advance(2 * TIMER_MS)
  }
  town.cloud.database.insert('pointsAccounts', accounts)
  await town.cloud.fireTimers('timers')
  expect(await lapsing()).toMatchObject({ doneEver: 0, setAside: [{ tries: 5 }] })
  expect(dataOf(await retry('mall.lapseVouchers')).items).toBe(1)
  expect((await lapsing())?.setAside).toEqual([])
  await town.cloud.fireTimers('timers')
  expect(await lapsing()).toMatchObject({ doneEver: 1, setAside: [] })
  expect(town.cloud.database.get('vouchers', voucherId)?.state).toBe('lapsed')
  expect(town.audit()).toEqual([])
  expect(town.cloud.database.find('auditEntries', { subjectId: 'mall.lapseVouchers' })).toMatchObject([
    { procedure: 'jobs.retry' },
  ])
})

test('a run that died is shown, and a retry has it taken up at once', async () => {
  await town.bind('lin')
  await town.redeem('lin', 'towel')
  await town.cloud.fireTimers('timers')
  town.cloud.clock.advance(8 * 86_400_000)
  town.cloud.setFaults(({ collection, inTransaction }) =>
    collection === 'vouchers' && inTransaction ? { kind: 'killBefore' } : null,
  )
  await expect(town.cloud.fireTimers('timers')).rejects.toThrow()
  town.cloud.setFaults(null)
  expect(await lapsing()).toMatchObject({ state: 'running', failedRequestId: null })
  town.cloud.clock.advance(120_000)
  expect(await lapsing()).toMatchObject({ state: 'retrying', failedRequestId: expect.any(String) })
  dataOf(await retry('mall.lapseVouchers'))
  expect(await lapsing()).toMatchObject({ state: 'waiting', failedRequestId: null })
  await town.cloud.fireTimers('timers')
  expect(await lapsing()).toMatchObject({ state: 'waiting', doneEver: 1 })
})

test('an admin sees and retries items of his own academy only', async () => {
  const jobId = await stick(town.cloud, 'stuck')
  await town.bind('shen')
  await town.grant('shen', { role: 'admin', scopeId: null })
  expect((await list('shen')).flatMap(({ setAside }) => setAside)).toEqual([])
  expect(dataOf(await retry(jobId, 'shen')).items).toBe(0)
  expect((await lapsing())?.setAside).toHaveLength(1)
})

test.each(['lin', 'qian', 'hu'])('%s, who is no admin, neither sees nor retries', async (handle) => {
  if (handle === 'lin') await town.bind('lin')
  expect(codeOf(await town.as(handle).call('jobs.list', {}))).toBe('FORBIDDEN')
  expect(codeOf(await retry('mall.lapseVouchers', handle))).toBe('FORBIDDEN')
})
