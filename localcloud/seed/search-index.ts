import { entriesOf, gramId } from '../../cloudfunctions/modules/course/search/search-entries'
import type { GramDocument, IndexedCourse } from '../../cloudfunctions/modules/course/search/search-store'
import type { CourseDocument } from '../../cloudfunctions/modules/course/store'
import townContent from './content/town.json'
import { linesOf } from './transcripts'

const appIdOf = (tenantId: string): string =>
  townContent.tenants.find((tenant) => tenant.tenantId === tenantId)?.appid ?? ''

/** What the job that keeps the search would write of these courses, at once: they can be found from the first look on. */
export const searchDocuments = (courses: readonly CourseDocument[]) => {
  const grams = new Map<string, { _id: string; tenantId: string; gram: string; postings: string[] }>()
  const indexedCourses = courses.map((course): IndexedCourse => {
    const { _id, tenantId, outline } = course
    const entries = entriesOf(
      course,
      outline.flatMap(({ lessonId }) => linesOf(lessonId)),
    )
    for (const entry of entries) {
      const [gram = '', posting = ''] = entry.split(' ')
      const id = gramId(appIdOf(tenantId), gram)
      const list = grams.get(id) ?? { _id: id, tenantId, gram, postings: [] }
      list.postings.push(posting)
      grams.set(id, list)
    }
    return { _id, tenantId, entries }
  })
  return { indexedCourses, searchGrams: [...grams.values()] satisfies GramDocument[] }
}
