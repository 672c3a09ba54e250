import type { Cloud } from '../cloud'
import { backThen } from './back-then'
import { GUIDE_VERSION } from './content/guide'
import type { DemoPerson } from './content/people'
import { send } from './send'

/** The demo people's past is made by calling the functions as they would: no document of theirs is written by hand. */

const DAY_MS = 86_400_000

const bind = async (cloud: Cloud, person: DemoPerson): Promise<void> => {
  const { name, phone, rosterCode } = person
  if (!rosterCode) throw new Error(`seed: ${person.handle} is on no roster`)
  await send(cloud, person, 'member.consent', { guideVersion: GUIDE_VERSION })
  await send(cloud, person, 'member.bind', { name, proof: { by: 'roster', phone, rosterCode } })
}

const watch = async (cloud: Cloud, person: DemoPerson): Promise<void> => {
  if (!person.watched) return
  const { lessonId, stretches } = person.watched
  const { sessionId } = await send(cloud, person, 'replay.openSession', { lessonId })
  cloud.clock.advance(60_000)
  await send(cloud, person, 'replay.flush', {
    sessionId,
    segments: stretches.map(([fromSeconds, toSeconds]) => ({ fromSeconds, toSeconds, speed: 1 as const })),
    positionSeconds: stretches.at(-1)?.[1] ?? 0,
  })
}

/** Lets the people who have a past live through it: bound two days ago, watching since yesterday. */
export const liveThePast = async (cloud: Cloud, people: readonly DemoPerson[]): Promise<void> => {
  const withPast = people.filter(({ state }) => state === 'bound' || state === 'learning')
  await backThen(cloud, 2 * DAY_MS, async () => {
    for (const person of withPast) await bind(cloud, person)
  })
  await backThen(cloud, DAY_MS, async () => {
    for (const person of withPast) await watch(cloud, person)
  })
}
