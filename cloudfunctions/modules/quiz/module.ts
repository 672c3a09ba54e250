import type { ModuleTable } from '../../kernel/module'
import { begin } from './begin'
import { countPassed } from './count-passed'
import { manuscript } from './manuscript'
import { orderQuestions } from './order-questions'
import { payPassed } from './pay-passed'
import { setTerms } from './set-terms'
import { standing } from './standing'
import { quizzes, standings } from './store'
import { submit } from './submit'
import { writeQuestion } from './write-question'

export { passedIn } from './passed-in'

export const quizModule = {
  procedures: { standing, begin, submit, manuscript, writeQuestion, orderQuestions, setTerms },
  collections: [quizzes, standings],
  jobs: { payPassed, countPassed },
} satisfies ModuleTable
