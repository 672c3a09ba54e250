import { system } from '../../../kernel/actor'
import type { SliceJob } from '../../../kernel/jobs/job'
import { everyCourse } from '../store'
import { indexCourse } from './index-course'

/** One in a slice: with what its transcripts say, a course is up to a thousand small writes. */
const COURSES_TOGETHER = 1

const toIndex = () =>
  everyCourse.page(system, {
    index: 'searchDue',
    equals: { searchDue: true },
    limit: COURSES_TOGETHER,
    fields: ['changedAt'],
  })

/** The timer's job: what was published, taken down or put back since is found, or no longer found, from now on. */
export const indexCourses: SliceJob = {
  title: '更新课程搜索',
  everyMinutes: 0,
  hasWork: async () => (await toIndex()).rows.length > 0,
  work: async () => {
    const { rows } = await toIndex()
    for (const { _id } of rows) await indexCourse(_id)
    // What is done is no longer listed: the next slice begins at the head again.
    return { done: rows.length, cursor: rows.length === COURSES_TOGETHER ? 'more' : null }
  },
}
