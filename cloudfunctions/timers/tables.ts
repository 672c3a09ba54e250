import { certificateModule } from '../modules/certificate/module'
import { classModule } from '../modules/class/module'
import { courseModule } from '../modules/course/module'
import { feedbackModule } from '../modules/feedback/module'
import { inboxModule } from '../modules/inbox/module'
import { ledgerModule } from '../modules/ledger/module'
import { mallModule } from '../modules/mall/module'
import { memberModule } from '../modules/member/module'
import { organisationModule } from '../modules/organisation/module'
import { quizModule } from '../modules/quiz/module'
import { rankModule } from '../modules/rank/module'
import { replayModule } from '../modules/replay/module'

/** Every job of the academy, by module. */
export const jobs = {
  mall: mallModule.jobs,
  course: courseModule.jobs,
  class: classModule.jobs,
  replay: replayModule.jobs,
  quiz: quizModule.jobs,
  // After those that find out who has finished: he is paid in the same turn.
  certificate: certificateModule.jobs,
  feedback: feedbackModule.jobs,
  inbox: inboxModule.jobs,
  organisation: organisationModule.jobs,
  rank: rankModule.jobs,
  ledger: ledgerModule.jobs,
  member: memberModule.jobs,
} as const
