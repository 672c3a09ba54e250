import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { branchCourses, visibleManuscript } from '../course/module'
import { quizOf } from './quiz-of'
import { quizzes } from './store'

/** The quiz of a course with its answers, for those who write or review the course. */
export const manuscript = procedure(
  contract.quiz.manuscript,
  { allow: member },
  async ({ actor, input: { courseId } }) => {
    const [course, found] = await Promise.all([
      visibleManuscript(actor, courseId),
      quizzes.findScoped(actor, courseId),
    ])
    const { questions, passPercent, minutes } = quizOf(found, course)
    return {
      ...{ courseId, title: course.title, passPercent, minutes },
      questions: questions.map((question) => ({
        ...question,
        choices: [...question.choices],
        right: [...question.right],
      })),
      mends: course.state === 'draft' && branchCourses.covers(actor, course),
    }
  },
)
