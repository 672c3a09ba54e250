import { lecturerIdOf } from '../cloudfunctions/modules/lecturer/lecturer-id'
import type { Input } from '../contract/contract'
import { dataOf, type Town } from './town'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export const PROFILE = {
  ...{ name: '周师傅', teacherTitle: '姜山工匠', honours: ['姜山工匠（示例）'] },
  ...{ topics: ['车间安全用电', '师带徒怎么带'], about: '三十年电工，讲身边的事。' },
}

/** What the cadre of 一舟 asks for. */
export const ASKED = {
  ...{ enterpriseId: 'yizhou', topic: '车间安全用电', place: '一舟二车间', listeners: 40 },
  contact: '胡干部 0574-0000000',
} as const

/** Makes a member a lecturer, whom `sun`, an admin, enlists. */
export const aLecturer = async (town: Town, memberId: string): Promise<{ readonly lecturerId: string }> =>
  dataOf(await town.as('sun').mutate('lecturer.enlist', { memberId, ...PROFILE }))

/** An hour and a half, ten days ahead unless said otherwise. */
export const newTime = (lecturerId: string, now: number, daysAhead = 10): Input<'lecturer.offer'> => {
  const startsAt = now + daysAhead * DAY_MS
  return { lecturerId, startsAt, endsAt: startsAt + 1.5 * HOUR_MS }
}

/** A time that `handle` offers: the lecturer, or an admin. */
export const aTime = async (
  town: Town,
  handle: string,
  lecturerId: string,
): Promise<{ readonly talkId: string }> => {
  const time = newTime(lecturerId, town.cloud.clock.now())
  const { talkId } = dataOf(await town.as(handle).mutate('lecturer.offer', time))
  return { talkId }
}

/** A time of a new lecturer, a member who is named, for which the cadre of 一舟 has asked. */
export const anAskedTalk = async (
  town: Town,
  { memberId }: { readonly memberId: string },
): Promise<{ readonly lecturerId: string; readonly talkId: string }> => {
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' })
  const { lecturerId } = await aLecturer(town, memberId)
  const { talkId } = await aTime(town, 'sun', lecturerId)
  dataOf(await town.as('hu').mutate('lecturer.ask', { talkId, ...ASKED }))
  return { lecturerId, talkId }
}

/** A lecturer's page, past the functions; once. */
export const putLecturer = ({ cloud }: Town, memberId: string): void => {
  const _id = lecturerIdOf(memberId)
  if (cloud.database.get('lecturers', _id)) return
  const document = { _id, tenantId: 'jiangshan', memberId, ...PROFILE, state: 'listed' }
  cloud.database.insert('lecturers', [{ ...document, held: 0, slots: [], changedAt: cloud.clock.now() }])
}
