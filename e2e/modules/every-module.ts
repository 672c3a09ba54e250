import type { Contract } from '../../contract/contract'
import { announcementIds, announcementNeeds } from './announcement'
import { certificateIds, certificateNeeds } from './certificate'
import { claimIds, claimNeeds } from './claim'
import { classIds, classNeeds } from './class'
import { courseIds, courseNeeds } from './course'
import { feedbackIds, feedbackNeeds } from './feedback'
import { homeNeeds } from './home'
import { inboxIds, inboxNeeds } from './inbox'
import { jobsNeeds } from './jobs'
import { lecturerIds, lecturerNeeds } from './lecturer'
import { ledgerIds, ledgerNeeds } from './ledger'
import { mallIds, mallNeeds } from './mall'
import { memberIds, memberNeeds } from './member'
import type { Needs } from './needs'
import { organisationIds, organisationNeeds } from './organisation'
import { pointsIds, pointsNeeds } from './points'
import { quizIds, quizNeeds } from './quiz'
import { rankNeeds } from './rank'
import { replayIds, replayNeeds } from './replay'

/** What the procedures of each module need. Whoever has everything gets it in this order. */
export const everyModule = {
  home: homeNeeds,
  member: memberNeeds,
  course: courseNeeds,
  mall: mallNeeds,
  feedback: feedbackNeeds,
  replay: replayNeeds,
  claim: claimNeeds,
  lecturer: lecturerNeeds,
  quiz: quizNeeds,
  points: pointsNeeds,
  organisation: organisationNeeds,
  announcement: announcementNeeds,
  class: classNeeds,
  inbox: inboxNeeds,
  rank: rankNeeds,
  jobs: jobsNeeds,
  // Past the functions, and after the timers have run: they would look into it.
  certificate: certificateNeeds,
  ledger: ledgerNeeds,
} as const satisfies { readonly [M in keyof Contract]: Needs<M> }

/** Things of the right form that nobody has, by the module that has such things. */
export const noThings = {
  member: memberIds,
  course: courseIds,
  mall: mallIds,
  feedback: feedbackIds,
  replay: replayIds,
  claim: claimIds,
  lecturer: lecturerIds,
  quiz: quizIds,
  points: pointsIds,
  organisation: organisationIds,
  announcement: announcementIds,
  class: classIds,
  inbox: inboxIds,
  certificate: certificateIds,
  ledger: ledgerIds,
} as const
