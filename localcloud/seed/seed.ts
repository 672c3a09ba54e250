import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Cloud } from '../cloud'
import { sampleClasses } from './content/classes'
import { sampleLecturers } from './content/lecturers'
import { demoPeople, listPeople, tinyPeople } from './content/people'
import { demoRoster, tinyRoster, workersOf } from './content/roster'
import { sampleTickets } from './content/tickets'
import {
  academyDocuments,
  appIdOf,
  clipNames,
  courseDocuments,
  enterpriseDocuments,
  lessonDocuments,
  pickUpPointDocuments,
  rewardDocuments,
  rosterDocuments,
  ruleBookDocuments,
  stockDocuments,
  stockMovementDocuments,
  tenantDocuments,
  townTitle,
  villageDocuments,
} from './documents'
import { planClasses } from './first-classes'
import { enlistLecturers } from './first-lecturers'
import { writeTickets } from './first-tickets'
import { giveRoles } from './grants'
import { liveThePast } from './history'
import { noteShapes } from './migrate'
import { quizDocuments } from './quizzes'
import { searchDocuments } from './search-index'
import { slidePictures } from './slides'
import { messageTemplates, noticeTemplateDocuments } from './templates'
import { transcriptDocuments } from './transcripts'

export { seedEnvironment } from './environment'

/** `tiny` is for tests: few workers, nobody with a past but those who hold a role. `demo` is the town that `npm start` shows. */
export type TownSize = 'tiny' | 'demo'

const towns = {
  tiny: { people: tinyPeople, roster: tinyRoster, tickets: [], classes: [], lecturers: [] },
  demo: {
    ...{ people: demoPeople, roster: demoRoster, tickets: sampleTickets },
    ...{ classes: sampleClasses, lecturers: sampleLecturers },
  },
} as const

/** OpenIDs differ by person and app, as WeChat's do. */
const openIdOf = (handle: string, appId: string): string =>
  `o${createHash('sha256').update(`${appId}/${handle}`).digest('base64url').slice(0, 27)}`

const CONTENT = path.join(__dirname, 'content')

/** Puts what the lessons show into storage. @returns the files' ids by their names */
const storeContent = async (cloud: Cloud): Promise<Map<string, string>> => {
  const fileIds = new Map<string, string>()
  const store = async (name: string, from: string, to: string) =>
    void fileIds.set(name, await cloud.files.put(`${to}/${name}`, path.join(CONTENT, from, name)))
  for (const clip of clipNames()) await store(clip, 'clips', 'lessons')
  for (const picture of slidePictures()) await store(picture, 'slides', 'slides')
  return fileIds
}

const introduce = (cloud: Cloud, size: TownSize): void => {
  const { people } = towns[size]
  const listed = listPeople(people)
  cloud.setPeople({
    ...townTitle(),
    people: people.map((person, at) => {
      const appid = appIdOf(person.tenantId)
      const { handle, name, tenantId, phone, rosterCode } = person
      // The phone is WeChat's to know; the sample roster shows it because a worker knows his own number.
      const roster = rosterCode ? { phone, rosterCode } : null
      return { ...listed[at], handle, name, appid, openid: openIdOf(handle, appid), tenantId, phone, roster }
    }),
  })
}

/**
 * Fills an empty cloud with the town of town.json.
 * @param progress told what is being done and how much of all work is done, 0 to 1
 */
export const seedTown = async (
  cloud: Cloud,
  size: TownSize,
  progress: (text: string, share: number) => void,
): Promise<void> => {
  const { people, roster, tickets, classes, lecturers } = towns[size]
  progress('存放课程视频和课件', 0)
  const fileIds = await storeContent(cloud)
  const fileIdOf = (name: string): string => {
    const fileId = fileIds.get(name)
    if (!fileId) throw new Error(`seed: ${name} was not stored`)
    return fileId
  }

  progress('写入总院、分院和课程', 0.3)
  noteShapes(cloud)
  cloud.database.insert('tenants', tenantDocuments())
  cloud.database.insert('ruleBooks', ruleBookDocuments())
  cloud.database.insert('villages', villageDocuments())
  cloud.database.insert('enterprises', enterpriseDocuments())
  cloud.database.insert('academies', academyDocuments())
  const courses = courseDocuments(fileIdOf)
  cloud.database.insert('courses', courses)
  for (const [name, documents] of Object.entries(searchDocuments(courses)))
    cloud.database.insert(name, documents)
  cloud.database.insert('lessons', lessonDocuments(fileIdOf))
  cloud.database.insert('transcripts', transcriptDocuments())
  cloud.database.insert('quizzes', quizDocuments())
  cloud.database.insert('pickUpPoints', pickUpPointDocuments())
  cloud.database.insert('rewards', rewardDocuments())
  cloud.database.insert('stocks', stockDocuments())
  cloud.database.insert('stockMovements', stockMovementDocuments(cloud.clock.now()))
  cloud.database.insert('noticeTemplates', noticeTemplateDocuments())
  cloud.setMessageTemplates(messageTemplates())

  progress('写入会员名册（示例数据）', 0.5)
  const onRoster = people.flatMap(({ enterpriseId, name, phone, rosterCode }) =>
    enterpriseId && rosterCode ? [{ enterpriseId, name, phone, rosterCode }] : [],
  )
  cloud.database.insert('rosterLines', rosterDocuments([...onRoster, ...workersOf(roster)]))

  progress('安排示例会员', 0.8)
  introduce(cloud, size)
  await liveThePast(cloud, people)
  await giveRoles(cloud, people)
  await writeTickets(cloud, people, tickets)
  await planClasses(cloud, people, classes)
  await enlistLecturers(cloud, people, lecturers)
  // The ranking of the demo is there from the first look on; a test lets its timers run itself.
  if (size === 'demo') await cloud.fireTimers('timers')
  progress('小镇准备好了', 1)
}
