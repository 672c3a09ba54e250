import { dataOf, type Town } from '../../e2e/town'
import { type Admitted, admit } from './admit'
import { Forger } from './forger'
import type { Forgery } from './forgeries'
import { addLessons } from './lessons'

const DURATION = 1_800

const sumOf = (forgers: readonly Forger[], of: (forger: Forger) => number): number =>
  forgers.reduce((sum, forger) => sum + of(forger), 0)

/** Sessions that honest members have just opened. */
const honestSessions = (town: Town, honest: readonly Admitted[], lessonId: string): Promise<string[]> =>
  Promise.all(
    honest.map(async ({ handle }) => {
      const opened = await town.as(handle).mutate('replay.openSession', { lessonId })
      return dataOf(opened).sessionId
    }),
  )

type Result = { readonly forgers: number; readonly forged: number; readonly explained: number }

/**
 * So many forgers of each kind at work.
 * @returns seconds that no time explains, and those that the time they really let pass does
 */
export const forge = async (town: Town, kinds: readonly Forgery[], each: number): Promise<Result> => {
  const lessons = addLessons(town.cloud, 'forged', [DURATION, DURATION, DURATION])
  const [one = '', other = '', third = ''] = lessons
  const people = admit(town, (kinds.length + 1) * each)
  const honest = people.slice(-each)
  const victims = await honestSessions(town, honest, one)
  let result: Result = { forgers: 0, forged: 0, explained: 0 }
  for (const [at, { kind, explains, run }] of kinds.entries()) {
    const forgers = people.slice(at * each, (at + 1) * each).map((who) => new Forger(town, who))
    await run({
      lessons: [one, other, third],
      durationSeconds: DURATION,
      victims,
      all: (act) => Promise.all(forgers.map(act)),
      pass: (ms) => town.cloud.clock.advance(ms),
    })
    const wronged = honest.map((who) => new Forger(town, who))
    const credited = sumOf(forgers, (forger) => forger.credited())
    const beyond = explains === 'time' ? sumOf(forgers, (forger) => forger.beyondTime()) : credited
    const forged = Math.round(beyond) + sumOf(wronged, (one) => one.credited())
    console.log(`${kind}: ${forgers.length} forgers, ${credited} s credited, ${forged} s of them forged`)
    result = {
      forgers: result.forgers + forgers.length,
      forged: result.forged + forged,
      explained: result.explained + credited - Math.round(beyond),
    }
  }
  return result
}
