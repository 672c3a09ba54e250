import type { ProcedureName } from '../../contract/contract'
import { BRANCH_CADRE } from '../a-course'
import { everyCall, everyProcedure, wordsOf } from '../calls'
import { allOf, collectionNames, stillOf } from '../still'
import { leaveTheRest, victimsThings } from '../things'
import type { Town } from '../town'

const HERE = 'jiangshan'
/** Of no union here. */
const ELSEWHERE = 'elsewhere'
/** Longer than a function remembers rule books and switches. */
const PAST_THE_CACHE_MS = 31_000
/** A member, an admin, somebody with each scope of a cadre, a verifier. */
const CALLERS = ['lin', 'sun', 'hu', 'qian'] as const

type Reading = { readonly name: ProcedureName; readonly handle: (typeof CALLERS)[number] }

const readingNames = everyProcedure.filter((name) => {
  const { kind, open } = wordsOf(name)
  // Whoever holds the word of an open procedure may know its answer, wherever it lies.
  return kind === 'query' && !open
})

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

/** A town in which somebody has one of everything, and those to whom it may be shown. */
export const openReaders = async (town: Town) => {
  const things = await victimsThings(town)
  await leaveTheRest(town, things)
  const village = { role: 'cadre', scopeKind: 'village', scopeId: 'jiangshan-village-1' } as const
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' }, BRANCH_CADRE, village)
  const read = async ({ name, handle }: Reading) => {
    const { reply } = await town.as(handle).send(name, everyCall[name].named(things))
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
