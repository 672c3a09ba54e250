import type { Contract } from '@contract/contract'
import type { ModuleTable } from '../kernel/module'
import { announcementModule } from '../modules/announcement/module'
import { certificateModule } from '../modules/certificate/module'
import { claimModule } from '../modules/claim/module'
import { classModule } from '../modules/class/module'
import { courseModule } from '../modules/course/module'
import { feedbackModule } from '../modules/feedback/module'
import { homeModule } from '../modules/home/module'
import { inboxModule } from '../modules/inbox/module'
import { lecturerModule } from '../modules/lecturer/module'
import { ledgerModule } from '../modules/ledger/module'
import { mallModule } from '../modules/mall/module'
import { memberModule } from '../modules/member/module'
import { organisationModule } from '../modules/organisation/module'
import { pointsModule } from '../modules/points/module'
import { quizModule } from '../modules/quiz/module'
import { rankModule } from '../modules/rank/module'
import { replayModule } from '../modules/replay/module'

/**
 * Every module but `jobs`, which shows the jobs of these. Their procedures, collections, flows and jobs follow from
 * this list; jobs take their turns in its order.
 */
export const modules = {
  home: homeModule,
  points: pointsModule,
  announcement: announcementModule,
  mall: mallModule,
  course: courseModule,
  class: classModule,
  replay: replayModule,
  quiz: quizModule,
  // After those that find out who has finished: he is paid in the same turn.
  certificate: certificateModule,
  claim: claimModule,
  lecturer: lecturerModule,
  feedback: feedbackModule,
  inbox: inboxModule,
  organisation: organisationModule,
  rank: rankModule,
  ledger: ledgerModule,
  member: memberModule,
} as const satisfies Readonly<Record<Exclude<keyof Contract, 'jobs'>, ModuleTable>>
