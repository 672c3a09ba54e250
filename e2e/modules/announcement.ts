import { newMember } from '../arranged-town'
import { dataOf, type Town } from '../town'
import type { CallsOf, Needs } from './needs'

export const announcementIds = { own: { announcementId: 'nothing-000000000000000004' } }

const ANNOUNCEMENT = { title: '示例通知', text: '示例', audience: { kind: 'all' } } as const

const VILLAGE = { kind: 'village', villageId: 'jiangshan-village-1' } as const

/** One for a village: to whom it is for his enterprise tells. */
const forVillage = async (town: Town) =>
  dataOf(await town.as('sun').mutate('announcement.publish', { ...ANNOUNCEMENT, audience: VILLAGE }))

const calls: CallsOf<'announcement'> = {
  'announcement.list': {
    door: 'member',
    costs: { requests: 5, depth: 2, documents: 26 },
    named: () => ({}),
  },
  'announcement.one': {
    door: 'member',
    costs: { requests: 5, depth: 2, documents: 5 },
    named: ({ own: { announcementId } }) => ({ announcementId }),
    by: ['sun'],
    dearer: async (town) => ({ handle: 'lin', input: await forVillage(town) }),
  },
  'announcement.read': {
    door: 'member',
    costs: { requests: 9, depth: 6, documents: 8 },
    named: ({ own: { announcementId } }) => ({ announcementId }),
    ready: async (town) => ({
      handle: await newMember(town),
      input: dataOf(await town.as('sun').mutate('announcement.publish', ANNOUNCEMENT)),
    }),
    dearer: async (town) => ({ handle: 'lin', input: await forVillage(town) }),
  },
  'announcement.reach': {
    door: 'admin',
    costs: { requests: 104, depth: 3, documents: 210 },
    named: ({ shared: { enterpriseId } }) => ({
      ...{ audience: { kind: 'enterprise', enterpriseId } },
    }),
    by: ['sun'],
    dearer: async () => ({ handle: 'sun', input: { audience: VILLAGE } }),
  },
  'announcement.publish': {
    door: 'admin',
    costs: { requests: 14, depth: 10, documents: 9 },
    named: () => ({ title: '示例通知', text: '示例', audience: { kind: 'all' } }),
    ready: async () => ({ handle: 'sun', input: ANNOUNCEMENT }),
    dearer: async () => ({ handle: 'sun', input: { ...ANNOUNCEMENT, audience: VILLAGE } }),
  },
  'announcement.withdraw': {
    door: 'admin',
    costs: { requests: 10, depth: 8, documents: 6 },
    named: ({ own: { announcementId } }) => ({ announcementId }),
    ready: async (town) => ({
      handle: 'sun',
      input: dataOf(await town.as('sun').mutate('announcement.publish', ANNOUNCEMENT)),
    }),
  },
  'announcement.published': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['sun'],
  },
  'announcement.badge': {
    door: 'member',
    // The head alone; the enterprise too while one of the newest announcements is for a village.
    costs: { requests: 4, depth: 2, documents: 4 },
    named: () => ({}),
    dearer: async (town) => {
      await forVillage(town)
      return { handle: 'lin', input: {} }
    },
  },
}

export const announcementNeeds: Needs<'announcement', typeof announcementIds> = {
  calls,
  leave: async (town, { text }) => {
    // For those who hold what no stranger holds: admins of this union.
    const notice = { title: '示例通知', text, audience: { kind: 'role', role: 'admin' } } as const
    const { announcementId } = dataOf(await town.as('sun').mutate('announcement.publish', notice))
    return { own: { announcementId } }
  },
}
