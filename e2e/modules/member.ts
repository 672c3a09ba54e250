import { randomUUID } from 'node:crypto'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])

export const memberIds = {
  own: {
    ...{ memberId: 'nobody-0000000000000000000', name: '无名氏', text: '没有人说过的话' },
    ...{ phone: '19999999999', phoneTail: '9999', rosterCode: '999999' },
    fileId: 'cloud://nowhere.bucket/incoming/nobody/nothing.png',
  },
  shared: { enterpriseId: 'nothing-enterprise', villageId: 'nothing-village' },
}

const calls: CallsOf<'member'> = {
  'member.whoAmI': {
    door: 'anyone',
    costs: { requests: 5, depth: 2, documents: 5 },
    named: () => ({}),
  },
  'member.announceUpload': {
    door: 'member',
    costs: { requests: 8, depth: 6, documents: 4 },
    named: () => ({ name: 'picture.jpg' }),
    ready: async () => ({ handle: 'lin', input: { name: `${randomUUID()}.jpg` } }),
  },
  'member.consent': {
    door: 'anyone',
    costs: { requests: 9, depth: 7, documents: 2 },
    named: () => ({ guideVersion: GUIDE_VERSION }),
    ready: async (town) => ({ handle: town.nextWorker(), input: { guideVersion: GUIDE_VERSION } }),
  },
  'member.bind': {
    door: 'consented',
    costs: { requests: 20, depth: 18, documents: 9 },
    named: ({ own: { name, phone, rosterCode } }) => ({
      name,
      proof: { by: 'roster', phone, rosterCode },
    }),
    ready: async (town) => {
      const handle = town.nextWorker()
      dataOf(await town.as(handle).mutate('member.consent', { guideVersion: GUIDE_VERSION }))
      const { name, phone, rosterCode } = town.facts(handle)
      return { handle, input: { name, proof: { by: 'roster', phone, rosterCode } } }
    },
  },
}

export const memberNeeds: Needs<'member', typeof memberIds> = {
  calls,
  leave: async (town, { memberId, text }) => {
    await town.enrich('lin', 500)
    const { name, phone, rosterCode } = town.facts('lin')
    const fileId = await town.upload('lin', '2.png', PNG)
    return {
      own: { memberId, name, text, phone, phoneTail: phone.slice(-4), rosterCode, fileId },
      shared: { enterpriseId: 'yizhou', villageId: 'jiangshan-village-1' },
    }
  },
}
