import { ids } from '../../../kernel/ids'
import type { CourseDocument } from '../store'
import { packPosting } from './posting'
import { gramsOfCourse } from './search-text'

/** What the index should hold of a course: `gram posting` each, nothing unless members can find it. */
export const entriesOf = (course: CourseDocument, spoken: readonly string[] = []): string[] => {
  if (course.state !== 'published') return []
  const { _id: courseId, publishedAt } = course
  return [...gramsOfCourse(course, spoken)].map(
    ([gram, level]) => `${gram} ${packPosting({ courseId, level, publishedAt })}`,
  )
}

/** Where the list of a gram lies: a search asks for it before it knows who asks. */
export const gramId = (appId: string, gram: string): string => ids.derived('gram', appId, gram)
