import { type JobTown, openJobTown } from '../../../e2e/jobs/job-town'

/** A dead run's lease, which outlives its transactions. */
const LEASE_MS = 120_000
/** Long before midnight, when the next pass would begin. */
const MORNING = Date.parse('2026-11-20T09:00:00+08:00')
const GOOD_ITEMS = 2
/** More requests than the run sends. */
const MAX_REQUESTS = 100

/** Two good items and a bad one between them: a batch that fails, then slices of one item each. */
const prepare = async ({ cloud, addItems }: JobTown): Promise<void> => {
  cloud.clock.set(MORNING)
  for (const name of ['jobs', 'jobItemsSetAside', 'probeItems', 'probeStamps'])
    await cloud.database.remove(name, {})
  addItems('stamp', GOOD_ITEMS)
  const bad = { _id: 'stamp-000001-bad', tenantId: 't', list: 'stamp', state: 'due' }
  cloud.database.insert('probeItems', [bad])
}

/** Cuts the run at its nth request and lets another follow. @returns false where it was over before */
const cutAt = async (town: JobTown, nth: number, kind: 'killBefore' | 'killAfter'): Promise<boolean> => {
  let met = false
  town.cloud.setFaults((moment) => {
    if (met || moment.nth !== nth) return null
    met = true
    return { kind }
  })
  await town.run()
  town.cloud.setFaults(null)
  town.cloud.clock.advance(LEASE_MS)
  await town.run()
  return met
}

test.each(['killBefore', 'killAfter'] as const)(
  'a run that dies at any request goes on where it stood (%s)',
  async (kind) => {
    const town = await openJobTown()
    let nth = 0
    let met = true
    while (met && nth < MAX_REQUESTS) {
      nth += 1
      await prepare(town)
      met = await cutAt(town, nth, kind)
      const aside = town.cloud.database.find('jobItemsSetAside', { open: true })
      expect({ nth, ...town.wrongs(GOOD_ITEMS), aside: aside.map(({ itemId }) => itemId) }).toEqual({
        ...{ nth, doneTwice: 0, lost: 0, aside: ['stamp-000001-bad'] },
      })
      expect(town.record('stamp')).toMatchObject({ attempts: 0, leaseOwner: null, doneEver: GOOD_ITEMS })
    }
    expect(nth).toBeGreaterThan(25)
    expect(met).toBe(false)
    await town.close()
  },
  300_000,
)
