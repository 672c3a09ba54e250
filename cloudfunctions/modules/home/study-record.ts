import { contract } from '@contract/contract'
import { startOfDay } from '../../kernel/day-key'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { isOff } from '../../kernel/tenant'
import { issuedIn } from '../certificate/module'
import { attendedIn } from '../class/module'
import { enterprises, members } from '../member/module'
import { passedIn } from '../quiz/module'
import { completedIn } from '../replay/module'

const NOTHING = { rows: [], more: false } as const

const periodOf = (year: number) => ({
  from: startOfDay(`${year}-01-01`),
  to: startOfDay(`${year + 1}-01-01`),
})

/** 学习档案: one year of the caller's. What belongs to a module that is off is not asked for. */
export const studyRecord = procedure(
  contract.home.studyRecord,
  { allow: member },
  async ({ actor, tenant, input: { year } }) => {
    const period = periodOf(year)
    const [person, enterprise, lessons, classes, quizzes, certificates] = await Promise.all([
      members.getScoped(actor, actor.memberId),
      enterprises.getScoped(actor, actor.enterpriseId),
      isOff(tenant, 'replay') ? NOTHING : completedIn(actor, period),
      isOff(tenant, 'class') ? NOTHING : attendedIn(actor, period),
      isOff(tenant, 'quiz') ? NOTHING : passedIn(actor, period),
      isOff(tenant, 'certificate') ? NOTHING : issuedIn(actor, period),
    ])
    return {
      name: person.name,
      enterpriseName: enterprise.name,
      academyName: tenant.academyName,
      lessons: lessons.rows.map(({ lessonId, title, courseTitle, watchedSeconds, completedAt }) => ({
        ...{ lessonId, title, courseTitle, watchedSeconds, at: completedAt ?? 0 },
      })),
      classes: classes.rows.map(({ sessionId, title, startsAt, minutes }) => ({
        ...{ sessionId, title, minutes, at: startsAt },
      })),
      quizzes: quizzes.rows.map(({ courseTitle, fullMark, passedAt }) => ({
        courseTitle,
        fullMark,
        at: passedAt ?? 0,
      })),
      certificates: certificates.rows
        .filter(({ state }) => state === 'valid')
        .map(({ number, courseTitle, issuedAt }) => ({ number, courseTitle, at: issuedAt })),
      more: [lessons, classes, quizzes, certificates].some(({ more }) => more),
    }
  },
)
