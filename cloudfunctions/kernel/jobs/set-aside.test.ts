import { openJobTown } from '../../../e2e/jobs/job-town'
import { ofFile } from '../../../e2e/town-of-file'

const DAY_MS = 86_400_000

const town = ofFile(openJobTown)

const aside = () => town.cloud.database.find('jobItemsSetAside', { open: true })
const mended = async () => (await town.run())?.['probe.mend']

test('a bad item is set aside, and the others are done', async () => {
  town.addItems('mend', 12, [3])
  expect(await mended()).toBe(11)
  expect(aside()).toMatchObject([{ jobId: 'probe.mend', itemId: 'mend-000003', tenantId: 't', tries: 1 }])
  expect(town.record('mend')).toMatchObject({ attempts: 0, lastError: null })
})

test('it is tried five times, further and further apart, and then left to a person', async () => {
  town.addItems('mend', 3, [1, 2])
  await mended()
  const tries = () => aside().map((item) => item.tries)
  for (const times of [2, 3, 4, 5]) {
    await mended()
    expect(tries()).toEqual([times - 1, times - 1])
    town.cloud.clock.advance(60_000 * 2 ** (times - 2))
    await mended()
    expect(tries()).toEqual([times, times])
  }
  town.cloud.clock.advance(DAY_MS)
  await mended()
  expect(tries()).toEqual([5, 5])
})

test('what is no longer bad is done, and is no longer aside', async () => {
  town.addItems('mend', 3, [1])
  await mended()
  await town.cloud.database.update('probeItems', { bad: true }, { $set: { bad: false } })
  town.cloud.clock.advance(60_000)
  expect(await mended()).toBe(1)
  expect(aside()).toEqual([])
  expect(town.wrongs(3)).toEqual({ doneTwice: 0, lost: 0 })
})
