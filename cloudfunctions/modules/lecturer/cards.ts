import type { LecturerCard, TalkCard } from '@contract/lecturer'
import type { LecturerDocument, TalkDocument } from './store'

/** The fields of a lecturer that a card is made of. */
export const lecturerFields = ['name', 'teacherTitle', 'topics', 'state', 'held'] as const

/** A lecturer as lists show him. */
export const lecturerCardOf = ({
  _id,
  name,
  teacherTitle,
  topics,
  state,
  held,
}: Pick<LecturerDocument, '_id' | (typeof lecturerFields)[number]>): LecturerCard => ({
  lecturerId: _id,
  ...{ name, teacherTitle, topics: [...topics], state, held },
})

/** The fields of a talk that a card is made of. */
export const talkFields = [
  ...(['lecturerName', 'startsAt', 'endsAt', 'state', 'topic', 'enterpriseName', 'place'] as const),
] as const

/** A talk as lists show it. */
export const talkCardOf = ({
  _id,
  lecturerName,
  startsAt,
  endsAt,
  state,
  topic,
  enterpriseName,
  place,
}: Pick<TalkDocument, '_id' | (typeof talkFields)[number]>): TalkCard => ({
  talkId: _id,
  ...{ lecturerName, startsAt, endsAt, state, topic, enterpriseName, place },
})
