import { contract } from '@contract/contract'
import { packCursor, unpackCursor } from '../../../kernel/cursor'
import { anyone } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { cardFields, cardOf } from '../catalogue/cards'
import { courses } from '../store'
import { type Found, foundAfter, rankFound } from './rank-found'
import { gramId } from './search-entries'
import { searchGrams } from './search-store'
import { gramsAskedFor, type Level } from './search-text'

const COURSES_PER_PAGE = 20

const places = { 3: 'title', 2: 'teacher', 1: 'content' } as const satisfies Record<Level, string>

const cursorOf = ({ level, sum, publishedAt, courseId }: Found): string =>
  packCursor([level, sum, publishedAt, courseId])

const positionOf = (cursor: string): Found => {
  const [level, sum, publishedAt, courseId] = unpackCursor(cursor, 4)
  return {
    level: Number(level) as Level,
    sum: Number(sum),
    publishedAt: Number(publishedAt),
    courseId: String(courseId),
  }
}

/**
 * 搜课程. The lists of all pairs of characters come with the caller's look-up, since they follow from the
 * mini-program and the text alone; what they have in common is ranked here, and only a page of courses is read.
 */
export const search = procedure(
  contract.course.search,
  {
    allow: anyone,
    early: ({ appId }, { text }) => searchGrams.ahead(gramsAskedFor(text).map((gram) => gramId(appId, gram))),
  },
  async ({ actor, input: { text, cursor }, early }) => {
    const grams = gramsAskedFor(text)
    const lists = early(actor)
    // Where one of them stands nowhere, no course has all of them.
    const found =
      grams.length > 0 && lists.length === grams.length ? rankFound(lists.map((one) => one.postings)) : []
    const rest = cursor ? foundAfter(found, positionOf(cursor)) : found
    const page = rest.slice(0, COURSES_PER_PAGE)
    const rows = await courses.many(
      actor,
      page.map(({ courseId }) => courseId),
      [...cardFields, 'state'],
    )
    const byId = new Map(rows.map((course) => [course._id, course]))
    const last = page.at(-1)
    return {
      courses: page.flatMap(({ courseId, level }) => {
        const course = byId.get(courseId)
        // Taken down a moment ago: the index follows within a minute.
        return course?.state === 'published' ? [{ ...cardOf(course), foundIn: places[level] }] : []
      }),
      total: found.length,
      nextCursor: last && rest.length > page.length ? cursorOf(last) : null,
    }
  },
)
