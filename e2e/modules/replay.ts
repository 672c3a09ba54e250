import { newMember } from '../arranged-town'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'
import { LESSON } from './samples'

export const replayIds = { own: { sessionId: 'nothing-000000000000000001', noteId: '6'.repeat(32) } }

const calls: CallsOf<'replay'> = {
  'replay.course': {
    door: 'anyone',
    costs: { requests: 6, depth: 2, documents: 203 },
    named: ({ shared: { courseId } }) => ({ courseId }),
  },
  'replay.lesson': {
    door: 'anyone',
    costs: { requests: 5, depth: 2, documents: 6 },
    named: ({ shared: { lessonId } }) => ({ lessonId }),
  },
  'replay.transcript': {
    door: 'anyone',
    costs: { requests: 5, depth: 2, documents: 6 },
    named: ({ shared: { lessonId } }) => ({ lessonId }),
  },
  'replay.slides': {
    door: 'anyone',
    // The addresses of the pictures can only be asked for once the lesson is known.
    costs: { requests: 5, depth: 3, documents: 5 },
    named: ({ shared: { lessonId } }) => ({ lessonId }),
  },
  'replay.notes': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 25 },
    named: ({ shared: { lessonId } }) => ({ lessonId }),
  },
  'replay.takeNote': {
    door: 'member',
    costs: { requests: 11, depth: 8, documents: 6 },
    named: ({ shared: { lessonId } }) => ({ lessonId, atSeconds: 0, text: '示例笔记' }),
    ready: async () => ({
      handle: 'lin',
      input: { lessonId: LESSON, atSeconds: 4, text: '示例笔记' },
    }),
    dearer: async (town) => {
      await calls['replay.dropNote'].ready(town)
      return calls['replay.takeNote'].ready(town)
    },
  },
  'replay.dropNote': {
    door: 'member',
    costs: { requests: 10, depth: 8, documents: 6 },
    named: ({ own: { noteId } }) => ({ noteId }),
    ready: async (town) => {
      const note = { lessonId: LESSON, atSeconds: 4, text: '示例笔记' }
      const { noteId } = dataOf(await town.as('lin').mutate('replay.takeNote', note))
      return { handle: 'lin', input: { noteId } }
    },
  },
  'replay.watching': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 104 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    by: ['sun'],
  },
  'replay.openSession': {
    door: 'member',
    costs: { requests: 17, depth: 15, documents: 12 },
    named: ({ shared: { lessonId } }) => ({ lessonId }),
    ready: async () => ({ handle: 'lin', input: { lessonId: LESSON } }),
    dearer: async (town) => {
      const handle = await newMember(town)
      await town.watch(handle, LESSON, 0, 24)
      return { handle, input: { lessonId: LESSON } }
    },
  },
  'replay.flush': {
    door: 'member',
    costs: { requests: 16, depth: 13, documents: 11 },
    named: ({ own: { sessionId } }) => ({
      sessionId,
      segments: [{ fromSeconds: 0, toSeconds: 1, speed: 1 }],
      positionSeconds: 1,
    }),
    ready: async (town) => {
      const handle = await newMember(town)
      const { sessionId } = dataOf(await town.as(handle).mutate('replay.openSession', { lessonId: LESSON }))
      town.cloud.clock.advance(60_000)
      const segments = [{ fromSeconds: 0, toSeconds: 24, speed: 1 as const }]
      return { handle, input: { sessionId, segments, positionSeconds: 24 } }
    },
  },
}

export const replayNeeds: Needs<'replay', typeof replayIds> = {
  calls,
  leave: async (town, { text }) => {
    const lin = town.as('lin')
    const { sessionId } = dataOf(await lin.mutate('replay.openSession', { lessonId: LESSON }))
    const { noteId } = dataOf(await lin.mutate('replay.takeNote', { lessonId: LESSON, atSeconds: 4, text }))
    return { own: { sessionId, noteId } }
  },
  leaveRest: async (town, { own: { sessionId }, shared: { courseId, lessonId } }) => {
    town.cloud.clock.advance(60_000)
    const segments = [{ fromSeconds: 0, toSeconds: 10, speed: 1 as const }]
    dataOf(await town.as('lin').call('replay.flush', { sessionId, segments, positionSeconds: 10 }))
    const watched = { courseId, started: 1, finished: 1, parts: [1] }
    await town.cloud.database.remove('watchCharts', { _id: lessonId })
    town.cloud.database.insert('watchCharts', [{ _id: lessonId, tenantId: 'jiangshan', ...watched }])
  },
}
