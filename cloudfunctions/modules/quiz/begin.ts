import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { ids } from '../../kernel/ids'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { courses } from '../course/module'
import { ruleBookInForce, ruleOf } from '../points/module'
import { paperOf } from './paper-of'
import { openTry, triesOf } from './rules'
import { NEVER, quizzes, standingId, standings, type Try } from './store'
import { triesLeft } from './tries'

/** 开始测验: a new try with an order of its own; one that is under way is answered again as it was. */
export const begin = procedure(
  contract.quiz.begin,
  { allow: member },
  async ({ actor, input: { courseId }, now, refuse, transact }) => {
    const { tenantId, memberId } = actor
    const _id = standingId(memberId, courseId)
    const rule = ruleOf(await ruleBookInForce(actor, now), 'QUIZ')
    const [tryId, seed] = [ids.fresh(now), ids.fresh(now)]
    return transact(async (tx) => {
      const course = await tx.getScoped(courses, actor, courseId)
      const quiz = await tx.get(quizzes, courseId)
      if (course.state !== 'published' || !quiz || quiz.questions.length === 0) throw refusal('NOT_FOUND')
      const own = await tx.get(standings, _id)
      if (own?.passedAt) throw refuse('PASSED_ALREADY')
      const tries = triesOf(own, quiz)
      const open = openTry(tries, now)
      if (open) return paperOf(open, quiz)
      if (triesLeft(rule, tries) === 0) throw refuse('NO_TRIES_LEFT')
      const endsAt = now + quiz.minutes * 60_000
      const begun: Try = { tryId, seed, startedAt: now, endsAt, handedIn: null }
      const fields = { courseTitle: course.title, edition: quiz.edition, tries: [...tries, begun] }
      const unpaid = {
        passedAt: null,
        fullMark: false,
        paidPoints: null,
        payFrom: NEVER,
        toCount: 0 as const,
      }
      if (own) await tx.update(standings, _id, fields)
      else await tx.add(standings, { _id, tenantId, memberId, courseId, ...fields, ...unpaid })
      return paperOf(begun, quiz)
    })
  },
)
