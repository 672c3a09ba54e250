import type { Contract } from '@contract/contract'
import { auditEntries } from '../kernel/audit'
import { identities } from '../kernel/identity'
import { jobRecords } from '../kernel/jobs/job-record'
import { setAsides } from '../kernel/jobs/set-aside'
import { keyRecords } from '../kernel/key-record'
import type { ModuleTable } from '../kernel/module'
import type { HandlersOf } from '../kernel/procedure'
import { proposals } from '../kernel/proposal'
import { rates } from '../kernel/rate'
import { tenants } from '../kernel/tenant'
import { announcementModule } from '../modules/announcement/module'
import { certificateModule } from '../modules/certificate/module'
import { claimModule } from '../modules/claim/module'
import { classModule } from '../modules/class/module'
import { courseModule } from '../modules/course/module'
import { feedbackModule } from '../modules/feedback/module'
import { homeModule } from '../modules/home/module'
import { inboxModule } from '../modules/inbox/module'
import { jobsModuleOf } from '../modules/jobs/module'
import { lecturerModule } from '../modules/lecturer/module'
import { ledgerModule } from '../modules/ledger/module'
import { mallModule } from '../modules/mall/module'
import { memberModule } from '../modules/member/module'
import { organisationModule } from '../modules/organisation/module'
import { pointsModule } from '../modules/points/module'
import { quizModule } from '../modules/quiz/module'
import { rankModule } from '../modules/rank/module'
import { replayModule } from '../modules/replay/module'
import { jobs } from '../timers/tables'

const jobsModule = jobsModuleOf(jobs)

/** Every procedure of the contract and who answers it. */
export const handlers = {
  home: homeModule.procedures,
  member: memberModule.procedures,
  course: courseModule.procedures,
  replay: replayModule.procedures,
  class: classModule.procedures,
  quiz: quizModule.procedures,
  certificate: certificateModule.procedures,
  points: pointsModule.procedures,
  claim: claimModule.procedures,
  lecturer: lecturerModule.procedures,
  rank: rankModule.procedures,
  ledger: ledgerModule.procedures,
  mall: mallModule.procedures,
  feedback: feedbackModule.procedures,
  inbox: inboxModule.procedures,
  announcement: announcementModule.procedures,
  organisation: organisationModule.procedures,
  jobs: jobsModule.procedures,
} as const satisfies HandlersOf<Contract>

const modules: readonly ModuleTable[] = [
  ...[homeModule, memberModule, courseModule, replayModule, classModule, quizModule, certificateModule],
  ...[pointsModule, claimModule, lecturerModule, rankModule, ledgerModule],
  ...[mallModule, feedbackModule, inboxModule, announcementModule, organisationModule, jobsModule],
]

/** Every collection of the database: the kernel's own, then the modules'. */
export const collections = [
  ...[tenants, identities, keyRecords, rates, auditEntries, proposals, jobRecords, setAsides],
  ...modules.flatMap((module) => [...module.collections]),
]

/** Every way in which something moves from state to state: see `docs/flows.md`. */
export const flows = modules.flatMap((module) => [...(module.flows ?? [])])
