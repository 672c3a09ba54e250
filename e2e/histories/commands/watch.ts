import * as fc from 'fast-check'
import { command, keyOf } from '../act'
import { LESSONS, lessonIds, watch as watchModel } from '../model/learning'
import { MEMBERS } from '../model/model'

/** Watches a lesson to its end: a session, the time that it takes, and the seconds handed in. */
export const watch = command(
  'watch',
  fc.record({ member: fc.nat(MEMBERS - 1), lesson: fc.nat(lessonIds.length - 1) }),
  (world, _, { member, lesson }, nth) => {
    const who = world.handleOf(member)
    const lessonId = lessonIds[lesson] ?? 'electric-1'
    const toSeconds = LESSONS[lessonId]
    return {
      says: `${who} watches ${lessonId}`,
      takesTime: true,
      send: async () => {
        const key = keyOf(nth, 'replay.openSession')
        const opened = await world.send(who, 'replay.openSession', { lessonId }, key)
        if (!opened.ok) return opened
        world.cloud.clock.advance(toSeconds * 1000)
        const segments = [{ fromSeconds: 0, toSeconds, speed: 1 }]
        const { sessionId } = opened.data
        return world.send(who, 'replay.flush', { sessionId, segments, positionSeconds: toSeconds })
      },
      foretell: (model, at) => watchModel(model, member, lessonId, at),
    }
  },
)
