import { studyId } from '../../cloudfunctions/modules/certificate/store'
import { talkYearIdOf } from '../../cloudfunctions/modules/lecturer/hold'
import { contract, type ProcedureName } from '../../contract/contract'
import type { Module } from '../../contract/procedure'
import { aCourse, BRANCH_CADRE } from '../a-course'
import { stick } from '../stick'
import { allOf, collectionNames, stillOf } from '../still'
import { dataOf, type Town } from '../town'
import { inputs } from './inputs'
import { type Things, victimsThings } from './things'

const HERE = 'jiangshan'
/** Of no union here. */
const ELSEWHERE = 'elsewhere'
/** Longer than a function remembers rule books and switches. */
const PAST_THE_CACHE_MS = 31_000
/** A member, an admin, somebody with each scope of a cadre, a verifier. */
const CALLERS = ['lin', 'sun', 'hu', 'qian'] as const

type Reading = { readonly name: ProcedureName; readonly handle: (typeof CALLERS)[number] }

const readingNames = Object.entries<Module>(contract).flatMap(([module, procedures]) =>
  Object.entries(procedures)
    // Whoever holds the word of an open procedure may know its answer, wherever it lies.
    .filter(([, { kind, open }]) => kind === 'query' && !open)
    .map(([name]) => `${module}.${name}` as ProcedureName),
)

/** Whether a third value is like two others wherever those two agree: in what they do not, time or chance speaks. */
const isAlike = (one: unknown, two: unknown, third: unknown): boolean => {
  if (typeof one !== 'object' || typeof two !== 'object' || !one || !two) return one !== two || one === third
  if (typeof third !== 'object' || !third) return false
  const fields = [...new Set([one, two, third].flatMap(Object.keys))]
  return fields.every((field) =>
    isAlike(Reflect.get(one, field), Reflect.get(two, field), Reflect.get(third, field)),
  )
}

/** Calls every procedure that only reads, as everybody to whom it may say something. @returns who asks which collection */
const readersIn = async (town: Town, read: (reading: Reading) => Promise<unknown>) => {
  const readers = new Map<string, Reading[]>(collectionNames.map((name) => [name, []]))
  for (const handle of CALLERS)
    for (const name of readingNames) {
      const asked = new Set<string>()
      // What a function remembers it does not ask for.
      town.cloud.clock.advance(PAST_THE_CACHE_MS)
      town.cloud.setFaults(({ collection }) => {
        asked.add(collection)
        return null
      })
      await read({ name, handle })
      for (const collection of asked) readers.get(collection)?.push({ name, handle })
    }
  town.cloud.setFaults(null)
  return readers
}

/** What a member leaves behind that no other call can name. */
const leaveTheRest = async (town: Town, things: Things): Promise<void> => {
  const { sessionId, leaseId } = things.own
  const [lin, qian] = [town.as('lin'), town.as('qian')]
  town.cloud.clock.advance(60_000)
  const segments = [{ fromSeconds: 0, toSeconds: 10, speed: 1 as const }]
  dataOf(await lin.call('replay.flush', { sessionId, segments, positionSeconds: 10 }))
  dataOf(await lin.mutate('inbox.consented', { kinds: ['voucherUsed', 'voucherLapsing'] }))
  const { voucherId } = await town.redeem('lin', 'towel')
  const handed = { voucherId, leaseId, handedAt: town.cloud.clock.now() }
  dataOf(await qian.mutate('mall.settleHanded', handed))
  // Told once more, it is a difference.
  dataOf(await qian.mutate('mall.settleHanded', handed))
  await stick(town.cloud, voucherId)
  await aCourse(town)
  const { year } = inputs['lecturer.year'](things)
  const held = { tenantId: HERE, held: 1, listeners: 40 }
  town.cloud.database.insert('talkYears', [{ _id: talkYearIdOf(HERE, year), ...held }])
  const { courseId, lessonId } = things.shared
  const { memberId } = things.own
  const learnt = { memberId, courseId, lessonIds: [lessonId], quizPassedAt: null, certificateId: null }
  await town.cloud.database.remove('studies', { memberId })
  town.cloud.database.insert('studies', [{ _id: studyId(memberId, courseId), tenantId: HERE, ...learnt }])
  const watched = { courseId, started: 1, finished: 1, parts: [1] }
  town.cloud.database.insert('watchCharts', [{ _id: lessonId, tenantId: HERE, ...watched }])
}

/** A town in which somebody has one of everything, and those to whom it may be shown. */
export const openReaders = async (town: Town) => {
  const things = await victimsThings(town)
  await leaveTheRest(town, things)
  const village = { role: 'cadre', scopeKind: 'village', scopeId: 'jiangshan-village-1' } as const
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' }, BRANCH_CADRE, village)
  const read = async ({ name, handle }: Reading) => {
    const { reply } = await town.as(handle).send(name, inputs[name](things))
    return reply.ok ? reply.data : reply.code
  }
  const reset = stillOf(town.cloud)
  const readers = await readersIn(town, read)
  const { database, clock } = town.cloud

  let looks = 0
  /** What all readers of a collection are told once something was done to its documents. */
  const toldAfter = async (name: string, act: () => Promise<unknown>) => {
    await reset()
    looks += 1
    clock.advance(looks * PAST_THE_CACHE_MS)
    await act()
    const told: unknown[] = []
    for (const reading of readers.get(name) ?? []) told.push(await read(reading))
    return told
  }

  /** Whoever reads a collection that another union's documents lie in is told what he is where it is empty. @returns who is not */
  return async (name: string) => {
    const ids = allOf(town.cloud, name).flatMap(({ _id, tenantId }) => (tenantId === HERE ? [_id] : []))
    const none = () => database.remove(name, {})
    const away = () => database.update(name, { _id: { $in: ids } }, { $set: { tenantId: ELSEWHERE } })
    const [one, two] = [await toldAfter(name, none), await toldAfter(name, none)]
    const moved = await toldAfter(name, away)
    await reset()
    const leaks = (readers.get(name) ?? []).filter((_, nth) => !isAlike(one[nth], two[nth], moved[nth]))
    return leaks.map((reading) => `${reading.name} as ${reading.handle}`)
  }
}
