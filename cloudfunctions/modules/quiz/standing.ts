import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { courses } from '../course/module'
import { amountOf, ruleBookInForce, ruleOf } from '../points/module'
import { paperOf } from './paper-of'
import { quizOf } from './quiz-of'
import { openTry, reviewOf, triesOf } from './rules'
import { quizzes, standingId, standings } from './store'
import { resultOf, triesLeft } from './tries'

/** 测验: its terms, what became of the member's tries, and the paper of the one that is under way. */
export const standing = procedure(
  contract.quiz.standing,
  { allow: member },
  async ({ actor, input: { courseId }, now }) => {
    const [course, found, own, book] = await Promise.all([
      courses.getScoped(actor, courseId),
      quizzes.findScoped(actor, courseId),
      standings.findScoped(actor, standingId(actor.memberId, courseId)),
      ruleBookInForce(actor, now),
    ])
    // Who has passed it still sees how, when the course was taken down; to everybody else it is not there.
    if (course.state !== 'published' && !own?.passedAt) throw refusal('NOT_FOUND')
    const quiz = quizOf(found, course)
    const rule = ruleOf(book, 'QUIZ')
    const tries = triesOf(own, quiz)
    const handedIn = tries.flatMap((one) => (one.handedIn ? [{ ...one, handedIn: one.handedIn }] : []))
    const newest = handedIn.at(-1)
    const left = own?.passedAt ? 0 : triesLeft(rule, tries)
    const open = own?.passedAt ? null : openTry(tries, now)
    return {
      ...{ courseId, title: course.title, questionCount: quiz.questions.length, sample: course.sample },
      ...{ passPercent: quiz.passPercent, minutes: quiz.minutes, triesLeft: left },
      ...{ points: amountOf(rule), fullMarkBonus: rule.fullMarkBonus ?? 0 },
      results: handedIn.map(resultOf).reverse(),
      ...{ passedAt: own?.passedAt ?? null, paidPoints: own?.paidPoints ?? null },
      open: open && paperOf(open, quiz),
      review: newest && left === 0 && !open ? reviewOf(quiz.questions, newest.handedIn) : [],
    }
  },
)
