import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { visibleManuscript } from '../course/module'
import { charts } from './chart-store'
import { partsOf } from './parts'

/** Lessons of one course that a chart is kept for: those it has, and those it had. */
const MAX_CHARTS = 100

/** 收看情况 of a course's lessons, for its branch and the union. As many reads as it has lessons, however many watch. */
export const watching = procedure(
  contract.replay.watching,
  { allow: member },
  async ({ actor, input: { courseId } }) => {
    const [course, { rows }] = await Promise.all([
      visibleManuscript(actor, courseId),
      charts.page(actor, {
        index: 'ofCourse',
        equals: { courseId },
        limit: MAX_CHARTS,
        fields: ['started', 'finished', 'parts'],
      }),
    ])
    const chartOf = new Map(rows.map((chart) => [chart._id, chart]))
    return {
      title: course.title,
      sample: course.sample,
      lessons: course.outline.map(({ lessonId, title, durationSeconds }) => {
        const chart = chartOf.get(lessonId)
        return {
          ...{ lessonId, title, durationSeconds },
          ...{ started: chart?.started ?? 0, finished: chart?.finished ?? 0 },
          parts: Array.from({ length: partsOf(durationSeconds) }, (_, at) => chart?.parts[at] ?? 0),
        }
      }),
    }
  },
)
