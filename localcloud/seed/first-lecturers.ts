import type { Cloud } from '../cloud'
import { ASKED_BY, ENLISTED_BY, type SampleLecturer } from './content/lecturers'
import type { DemoPerson } from './content/people'
import { personIn } from './person-in'
import { send } from './send'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Two in the afternoon in China, counted from midnight UTC. */
const AFTERNOON_MS = 6 * HOUR_MS

/** Enlists the sample lecturers, offers their times, and has one of them asked for. */
export const enlistLecturers = async (
  cloud: Cloud,
  people: readonly DemoPerson[],
  lecturers: readonly SampleLecturer[],
): Promise<void> => {
  const admin = () => personIn(people, ENLISTED_BY)
  const today = Math.floor(cloud.clock.now() / DAY_MS) * DAY_MS
  for (const { handle, daysAhead, asked, ...profile } of lecturers) {
    const { tenantId, name, phone } = personIn(people, handle)
    const [member] = cloud.database.find('members', { tenantId, name, phoneTail: phone.slice(-4) })
    const enlisted = { memberId: String(member?._id), ...profile }
    const { lecturerId } = await send(cloud, admin(), 'lecturer.enlist', enlisted)
    const talkIds: string[] = []
    for (const days of daysAhead) {
      const startsAt = today + days * DAY_MS + AFTERNOON_MS
      const times = { startsAt, endsAt: startsAt + 1.5 * HOUR_MS }
      talkIds.push((await send(cloud, admin(), 'lecturer.offer', { lecturerId, ...times })).talkId)
    }
    const [talkId] = talkIds
    if (asked && talkId) await send(cloud, personIn(people, ASKED_BY), 'lecturer.ask', { talkId, ...asked })
  }
}
