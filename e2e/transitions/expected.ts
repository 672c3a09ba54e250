import type { MutationName } from '../../contract/contract'
import type { PartyName } from './parties'

/** Who the history has to name, where the step is his to take. */
type TakenBy = 'owner' | 'asker' | 'cadre' | 'admin' | 'verifier' | 'system'

/** What moves from state to state. */
export type Subject =
  | 'ticket'
  | 'voucher'
  | 'course'
  | 'branch'
  | 'classSession'
  | 'enrolment'
  | 'claim'
  | 'certificate'
  | 'talk'

/** Written by hand from what the rules say, not taken from the flows: the two have to agree. */
type Expected = {
  readonly subject: Subject
  readonly step: string
  /** For those who may: the state it leads to, or the code that it is refused with. */
  readonly states: Readonly<Record<string, string>>
  /** Who takes it, or the code that he is refused with in every state. */
  readonly parties: Readonly<Record<PartyName, TakenBy | Uppercase<string>>>
}

type Parties = Expected['parties']

const nobodyElse = {
  stranger: 'FORBIDDEN',
  cadre: 'FORBIDDEN',
  admin: 'FORBIDDEN',
  verifier: 'FORBIDDEN',
  verifierElsewhere: 'FORBIDDEN',
  holdsAll: 'FORBIDDEN',
  hadAll: 'FORBIDDEN',
  otherTenant: 'NOT_FOUND',
  nobody: 'NO_IDENTITY',
} as const

const theUnion: Parties = {
  ...nobodyElse,
  owner: 'FORBIDDEN',
  admin: 'admin',
  holdsAll: 'admin',
  ownerHoldingAll: 'OWN_TICKET',
}

const theDesk: Parties = {
  ...nobodyElse,
  owner: 'FORBIDDEN',
  verifier: 'verifier',
  verifierElsewhere: 'NOT_FOUND',
  holdsAll: 'verifier',
  ownerHoldingAll: 'FORBIDDEN',
}

/** `verifier` is also the cadre of another branch. */
const theBranch: Parties = {
  ...nobodyElse,
  owner: 'FORBIDDEN',
  cadre: 'cadre',
  verifier: 'NOT_FOUND',
  holdsAll: 'cadre',
  ownerHoldingAll: 'cadre',
}

const theReviewer: Parties = { ...theUnion, ownerHoldingAll: 'OWN_COURSE' }

/** Nobody's own, or not asked whose it is. */
const anyAdmin: Parties = { ...theUnion, ownerHoldingAll: 'admin' }

/** To everybody else the case does not exist. */
const theAuthor: Parties = {
  owner: 'owner',
  ownerHoldingAll: 'owner',
  stranger: 'NOT_FOUND',
  cadre: 'NOT_FOUND',
  admin: 'NOT_FOUND',
  verifier: 'NOT_FOUND',
  verifierElsewhere: 'NOT_FOUND',
  holdsAll: 'NOT_FOUND',
  hadAll: 'NOT_FOUND',
  otherTenant: 'NOT_FOUND',
  nobody: 'NO_IDENTITY',
}

/** Everybody can name the session; to who is not enrolled there is nothing to leave. */
const theEnrolled: Parties = {
  owner: 'owner',
  ownerHoldingAll: 'owner',
  stranger: 'NOT_ENROLLED',
  cadre: 'NOT_ENROLLED',
  admin: 'NOT_ENROLLED',
  verifier: 'NOT_ENROLLED',
  verifierElsewhere: 'NOT_ENROLLED',
  holdsAll: 'NOT_ENROLLED',
  hadAll: 'NOT_ENROLLED',
  otherTenant: 'NOT_FOUND',
  nobody: 'NO_IDENTITY',
}

/** The lecturer, or an admin for him; to everybody else the talk does not exist. */
const theLecturer: Parties = { ...theAuthor, admin: 'admin', holdsAll: 'admin' }

/** Who asks does it for an enterprise of his: `verifier` and `otherTenant` have others. */
const theAsker: Parties = {
  ...nobodyElse,
  owner: 'FORBIDDEN',
  cadre: 'cadre',
  verifier: 'NOT_FOUND',
  holdsAll: 'cadre',
  ownerHoldingAll: 'cadre',
}

const theVerifier: Parties = { ...theUnion, ownerHoldingAll: 'OWN_CLAIM' }

/** `verifier` is a cadre too, of no enterprise. */
const theWriters: Parties = {
  ...theVerifier,
  cadre: 'cadre',
  verifier: 'NOT_FOUND',
}

/** Everybody can scan the screen; to who has no seat there is nothing to check in. */
const theSeated: Parties = {
  owner: 'owner',
  ownerHoldingAll: 'owner',
  stranger: 'NO_SEAT',
  cadre: 'NO_SEAT',
  admin: 'NO_SEAT',
  verifier: 'NO_SEAT',
  verifierElsewhere: 'NO_SEAT',
  holdsAll: 'NO_SEAT',
  hadAll: 'NO_SEAT',
  otherTenant: 'NOT_FOUND',
  nobody: 'NO_IDENTITY',
}

/** Who runs the class; nobody for himself. */
const theDoor: Parties = {
  ...theBranch,
  admin: 'admin',
  holdsAll: 'admin',
  ownerHoldingAll: 'OWN_ATTENDANCE',
}

/** Who plans the class and runs it. */
const whoRuns: Parties = { ...theDoor, ownerHoldingAll: 'admin' }

/** Whoever neither runs nor teaches it finds no class there. */
const whoRunsOrTeaches: Parties = {
  ...theAuthor,
  ...{ owner: 'NOT_FOUND', ownerHoldingAll: 'admin', cadre: 'cadre', admin: 'admin', holdsAll: 'admin' },
}

const W = 'WRONG_STATE'

/** A ticket whose author has kept silent for too long is `silent` here until the timer has come by. */
export const byCall = {
  'feedback.release': {
    subject: 'ticket',
    step: 'release',
    states: { held: 'open', open: W, answered: W, silent: W, adopted: W, closed: W },
    parties: theUnion,
  },
  'feedback.reply': {
    subject: 'ticket',
    step: 'reply',
    states: { held: W, open: 'answered', answered: 'answered', silent: W, adopted: W, closed: W },
    parties: theUnion,
  },
  'feedback.adopt': {
    subject: 'ticket',
    step: 'adopt',
    states: { held: W, open: W, answered: 'adopted', silent: W, adopted: W, closed: W },
    parties: theUnion,
  },
  'feedback.close': {
    subject: 'ticket',
    step: 'close',
    states: { held: 'closed', open: 'closed', answered: 'closed', silent: W, adopted: W, closed: W },
    parties: theUnion,
  },
  'feedback.rate': {
    subject: 'ticket',
    step: 'rate',
    states: { held: W, open: W, answered: 'closed', silent: W, adopted: 'closed', closed: W },
    parties: theAuthor,
  },
  'feedback.contest': {
    subject: 'ticket',
    step: 'contest',
    states: { held: W, open: W, answered: 'open', silent: W, adopted: W, closed: W },
    parties: theAuthor,
  },
  /** A voucher past its time is `overdue` here until the timer has come by. */
  'mall.writeOff': {
    subject: 'voucher',
    step: 'writeOff',
    states: {
      ...{ issued: 'used', overdue: 'VOUCHER_LAPSED', used: 'VOUCHER_USED' },
      ...{ cancelled: 'VOUCHER_VOID', lapsed: 'VOUCHER_LAPSED' },
    },
    parties: theDesk,
  },
  'mall.cancel': {
    subject: 'voucher',
    step: 'cancel',
    states: {
      ...{ issued: 'cancelled', overdue: 'VOUCHER_VOID', used: 'VOUCHER_USED' },
      ...{ cancelled: 'VOUCHER_VOID', lapsed: 'VOUCHER_VOID' },
    },
    parties: theAuthor,
  },
  'course.submit': {
    subject: 'course',
    step: 'submit',
    states: { draft: 'review', review: W, published: W, withdrawn: W },
    parties: theBranch,
  },
  'course.giveBack': {
    subject: 'course',
    step: 'giveBack',
    states: { draft: W, review: 'draft', published: W, withdrawn: W },
    parties: theReviewer,
  },
  'course.publish': {
    subject: 'course',
    step: 'publish',
    states: { draft: W, review: 'published', published: W, withdrawn: W },
    parties: theReviewer,
  },
  'course.withdraw': {
    subject: 'course',
    step: 'withdraw',
    states: { draft: W, review: W, published: 'withdrawn', withdrawn: W },
    parties: anyAdmin,
  },
  'course.republish': {
    subject: 'course',
    step: 'republish',
    states: { draft: W, review: W, published: W, withdrawn: 'published' },
    parties: theReviewer,
  },
  'course.revise': {
    subject: 'course',
    step: 'revise',
    states: { draft: W, review: W, published: W, withdrawn: 'draft' },
    parties: theBranch,
  },
  'certificate.revoke': {
    subject: 'certificate',
    step: 'revoke',
    states: { valid: 'revoked', revoked: 'WRONG_STATE' },
    parties: { ...theUnion, ownerHoldingAll: 'OWN_CERTIFICATE' },
  },
  'course.charterBranch': {
    subject: 'branch',
    step: 'charter',
    states: { preparing: 'chartered', chartered: W, running: W, suspended: W },
    parties: anyAdmin,
  },
  'course.openBranch': {
    subject: 'branch',
    step: 'open',
    states: { preparing: W, chartered: 'running', running: W, suspended: W },
    parties: anyAdmin,
  },
  'course.suspendBranch': {
    subject: 'branch',
    step: 'suspend',
    states: { preparing: W, chartered: W, running: 'suspended', suspended: W },
    parties: anyAdmin,
  },
  'course.resumeBranch': {
    subject: 'branch',
    step: 'resume',
    states: { preparing: W, chartered: W, running: W, suspended: 'running' },
    parties: anyAdmin,
  },
  /** A session past its beginning is `begun`, one past its end `over`, until the timer has come by. */
  'class.open': {
    subject: 'classSession',
    step: 'open',
    states: { planned: 'open', open: W, begun: W, started: W, over: W, ended: W, closed: W, cancelled: W },
    parties: whoRuns,
  },
  'class.callOff': {
    subject: 'classSession',
    step: 'callOff',
    states: {
      ...{ planned: 'cancelled', open: 'cancelled', begun: W, started: W, over: W, ended: W },
      ...{ closed: W, cancelled: W },
    },
    parties: whoRuns,
  },
  'class.close': {
    subject: 'classSession',
    step: 'close',
    states: {
      ...{ planned: W, open: W, begun: W, started: W, over: 'STILL_CHECKING_OUT', ended: 'closed' },
      ...{ closed: W, cancelled: W },
    },
    parties: whoRunsOrTeaches,
  },
  'claim.giveBack': {
    subject: 'claim',
    step: 'giveBack',
    states: { entered: 'returned', returned: W, verified: W },
    parties: theVerifier,
  },
  'claim.amend': {
    subject: 'claim',
    step: 'amend',
    states: { entered: W, returned: 'entered', verified: W },
    parties: theWriters,
  },
  'claim.verify': {
    subject: 'claim',
    step: 'verify',
    states: { entered: 'verified', returned: W, verified: W },
    parties: theVerifier,
  },
  'lecturer.ask': {
    subject: 'talk',
    step: 'ask',
    states: { open: 'asked', asked: W, confirmed: W, held: W, withdrawn: W },
    parties: theAsker,
  },
  'lecturer.confirm': {
    subject: 'talk',
    step: 'confirm',
    states: { open: W, asked: 'confirmed', confirmed: W, held: W, withdrawn: W },
    parties: theLecturer,
  },
  'lecturer.decline': {
    subject: 'talk',
    step: 'decline',
    states: { open: W, asked: 'open', confirmed: W, held: W, withdrawn: W },
    parties: theLecturer,
  },
  'lecturer.callOff': {
    subject: 'talk',
    step: 'callOff',
    states: { open: W, asked: 'open', confirmed: 'open', held: W, withdrawn: W },
    parties: {
      ...theAsker,
      ...{ cadre: 'asker', admin: 'admin', holdsAll: 'asker', ownerHoldingAll: 'asker' },
    },
  },
  'lecturer.withdraw': {
    subject: 'talk',
    step: 'withdraw',
    states: { open: 'withdrawn', asked: 'withdrawn', confirmed: 'withdrawn', held: W, withdrawn: W },
    parties: theLecturer,
  },
  'lecturer.hold': {
    subject: 'talk',
    step: 'hold',
    states: { open: W, asked: W, confirmed: 'held', held: W, withdrawn: W },
    parties: theLecturer,
  },
  'class.leave': {
    subject: 'enrolment',
    step: 'leave',
    states: {
      ...{ seated: 'left', waiting: 'left', attended: 'NOT_ENROLLED', missed: 'NOT_ENROLLED' },
      ...{ excused: 'NOT_ENROLLED', left: 'NOT_ENROLLED', calledOff: 'NOT_ENROLLED' },
    },
    parties: theEnrolled,
  },
  'class.checkIn': {
    subject: 'enrolment',
    step: 'attend',
    states: {
      ...{ seated: 'attended', waiting: 'NO_SEAT', attended: 'NO_SEAT', missed: 'NO_SEAT' },
      ...{ excused: 'NO_SEAT', left: 'NO_SEAT', calledOff: 'NO_SEAT' },
    },
    parties: theSeated,
  },
  /** `owner` here signs for himself, which nobody may. */
  'class.signFor': {
    subject: 'enrolment',
    step: 'vouch',
    states: { seated: 'attended', waiting: W, attended: W, missed: W, excused: W, left: W, calledOff: W },
    parties: theDoor,
  },
  'class.excuse': {
    subject: 'enrolment',
    step: 'excuse',
    states: { seated: 'excused', waiting: W, attended: W, missed: W, excused: W, left: W, calledOff: W },
    parties: theDoor,
  },
} as const satisfies { readonly [N in MutationName]?: Expected }

/** What a job does: only the platform's timer gets it going, and who calls the job's function gets no answer. */
export const byTimer = [
  {
    subject: 'voucher',
    step: 'lapse',
    states: {
      issued: 'NOTHING',
      overdue: 'lapsed',
      used: 'NOTHING',
      cancelled: 'NOTHING',
      lapsed: 'NOTHING',
    },
    takenBy: 'system',
  },
  {
    subject: 'ticket',
    step: 'expire',
    states: {
      ...{ held: 'NOTHING', open: 'NOTHING', answered: 'NOTHING', silent: 'closed' },
      ...{ adopted: 'NOTHING', closed: 'NOTHING' },
    },
    takenBy: 'system',
  },
  {
    subject: 'classSession',
    step: 'start',
    states: {
      ...{ planned: 'NOTHING', open: 'NOTHING', begun: 'started', started: 'NOTHING' },
      ...{ ended: 'NOTHING', closed: 'NOTHING', cancelled: 'NOTHING' },
    },
    takenBy: 'system',
  },
  {
    subject: 'classSession',
    step: 'end',
    states: {
      ...{ planned: 'NOTHING', open: 'NOTHING', started: 'NOTHING', over: 'ended' },
      ...{ ended: 'NOTHING', closed: 'NOTHING', cancelled: 'NOTHING' },
    },
    takenBy: 'system',
  },
  {
    subject: 'enrolment',
    step: 'promote',
    states: {
      ...{ seated: 'NOTHING', waiting: 'NOTHING', attended: 'NOTHING', promoted: 'seated' },
      ...{ missed: 'NOTHING', excused: 'NOTHING' },
      ...{ left: 'NOTHING', calledOff: 'NOTHING' },
    },
    takenBy: 'system',
  },
  {
    subject: 'enrolment',
    step: 'callOff',
    states: {
      ...{ seated: 'NOTHING', waiting: 'NOTHING', seatless: 'calledOff', queueless: 'calledOff' },
      ...{ attended: 'NOTHING', cameInVain: 'calledOff', missed: 'NOTHING', excused: 'NOTHING' },
      ...{ left: 'NOTHING', calledOff: 'NOTHING' },
    },
    takenBy: 'system',
  },
  {
    subject: 'enrolment',
    step: 'miss',
    states: {
      ...{ seated: 'NOTHING', waiting: 'NOTHING', attended: 'NOTHING', missed: 'NOTHING' },
      ...{ excused: 'NOTHING', left: 'NOTHING', calledOff: 'NOTHING', absent: 'missed' },
    },
    takenBy: 'system',
  },
] as const
