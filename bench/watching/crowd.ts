import type { Town } from '../../e2e/town'
import { admit, creditOf } from './admit'
import { addLessons } from './lessons'
import { planOf } from './plan'
import { Viewer } from './viewer'
import { World } from './world'

const LENGTHS = [240, 600, 1_800]
const STEP_MS = 1_000
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** One viewer of so many comes again after a day: half of them where they left off, in the same play session. */
const COMES_AGAIN = 10
const TELL_EVERY_MS = 60_000

const live = async (world: World, viewers: readonly Viewer[]): Promise<void> => {
  const beganAt = world.nowMs
  for (let atMs = beganAt, toldAt = beganAt; viewers.some(({ done }) => !done); ) {
    world.passUntil(atMs + STEP_MS)
    atMs = world.nowMs
    for (const viewer of viewers) viewer.liveUntil(atMs)
    await world.settled()
    if (atMs - toldAt < TELL_EVERY_MS) continue
    toldAt = atMs
    console.log(
      `${Math.round((atMs - beganAt) / MINUTE_MS)} min, ${viewers.filter(({ done }) => !done).length} watching`,
    )
  }
}

/**
 * A crowd of honest viewers with the mini-program's own sessions: pauses, seeks, all speeds, flushes that are lost,
 * late or not answered, two phones, and a day in between.
 */
export const watchHonestly = async (town: Town, viewerCount: number, seed: number) => {
  const world = new World(town, seed)
  const lessons = addLessons(town.cloud, 'watched', LENGTHS)
  const viewers = admit(town, viewerCount).map((who) => {
    const at = world.chance(LENGTHS.length)
    const lesson = { lessonId: lessons[at] ?? '', durationSeconds: LENGTHS[at] ?? 0 }
    return new Viewer(world, who, lesson)
  })
  for (const viewer of viewers) viewer.begin(planOf(world.chance, 4 * MINUTE_MS, 6 * MINUTE_MS))
  await live(world, viewers)

  world.passUntil(world.nowMs + DAY_MS)
  await world.settled()
  const again = viewers.filter((_, at) => at % COMES_AGAIN === 0)
  for (const [at, viewer] of again.entries()) {
    const plan = planOf(world.chance, 2 * MINUTE_MS, 5 * MINUTE_MS)
    viewer.begin(at % 2 === 0 ? plan : plan.filter(({ act }) => act !== 'open'))
  }
  await live(world, again)

  await Promise.all(viewers.map((viewer) => viewer.comeHome()))
  world.passUntil(world.nowMs + DAY_MS)
  await world.settled()

  const errors = viewers.map(({ who, film, lesson }) => {
    const credited = creditOf(town, who.memberId).get(lesson.lessonId) ?? 0
    return credited - film.secondsPlayed()
  })
  const flushes = viewers.reduce((sum, { network }) => sum + network.sent, 0)
  const minutes = viewers.reduce((sum, { viewedMs }) => sum + viewedMs, 0) / MINUTE_MS
  const refusedSeconds = viewers.reduce((sum, { network }) => sum + network.refusedSeconds, 0)
  return { errors, flushes, minutes, refusedSeconds }
}
