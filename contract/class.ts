import * as v from 'valibot'
import { classCheckIn } from './class-check-in'
import {
  enrolmentState,
  presence,
  recording,
  sessionCard,
  sessionFacts,
  sessionId,
  sessionState,
} from './class-words'
import { type Module, mutation, query } from './procedure'
import { progressIn } from './progress'
import { classLimits as limits } from './rules/class-limits'
import { sessionWords } from './rules/flows/class-session'
import { amount, cursor, epochMs, id, integerBetween, linesUpTo, textUpTo } from './words'

export type { EnrolmentState, PlaceSeen, Presence, SessionCard, SessionState } from './class-words'

const sessionPage = { sessions: v.array(sessionCard), nextCursor: v.nullable(cursor) }

/** 报名 as its member's list shows it. */
const ownClass = v.object({ ...sessionFacts, state: enrolmentState, cancelUntil: epochMs })
export type OwnClass = v.InferOutput<typeof ownClass>

/** Where the caller himself stands. */
const standing = v.object({
  state: enrolmentState,
  /** Those before him on the waiting list, and himself; null where he does not wait. */
  nth: v.nullable(amount),
})

const moved = v.object({ sessionId: id, state: sessionState })

/** What any step of a session may run into. */
const stepErrors = [
  /** The session is no longer where this step starts. Read it again. */
  'WRONG_STATE',
] as const

/** What is planned of a session and can be changed until it begins. */
const planned = {
  startsAt: epochMs,
  endsAt: epochMs,
  /** Enrolling ends at this moment. */
  signUpUntil: epochMs,
  /** A seat can be given back until so many hours before the beginning. */
  cancelHours: integerBetween(0, limits.cancelHours),
  capacity: integerBetween(1, limits.capacity),
  place: textUpTo(limits.place),
  teacherTitle: textUpTo(limits.teacherTitle),
}

/** What planning may run into. */
const planErrors = [
  /** The times do not follow each other: now, end of enrolling, beginning, end; or lie too far apart. */
  'TIMES_WRONG',
  /** The teacher has another class at that time. */
  'TEACHER_BUSY',
  /** Another class is in that place at that time. */
  'PLACE_BUSY',
] as const

export const classes = {
  /** Sessions that can be enrolled for, soonest first: all of them, or those of one course. */
  sessions: query({
    input: v.strictObject({ courseId: v.optional(id), cursor: v.optional(cursor) }),
    output: v.object(sessionPage),
    errors: [],
  }),

  /** 班次详情: seats, where the caller stands, and which classes of his are at the same time. */
  session: query({
    input: sessionId,
    output: v.object({
      session: sessionCard,
      cancelUntil: epochMs,
      bound: v.boolean(),
      standing: v.nullable(standing),
      /** Own coming and going; null before checking in. */
      presence: v.nullable(presence),
      /** Members can check in and out between these moments. */
      checkIn: v.object({ opensAt: epochMs, closesAt: epochMs }),
      /** The phone's position may be sent with the check-in: it is compared with the place of the class. */
      placeChecked: v.boolean(),
      /** Own classes, seated or waiting, that cannot be attended together with this one. */
      conflicts: v.array(v.object({ sessionId: id, title: v.string(), startsAt: epochMs, endsAt: epochMs })),
      /** Why it was called off; null where it was not. */
      calledOffFor: v.nullable(v.string()),
      /** Where it can be watched; null as long as nobody has chosen a lesson for that. */
      recording: v.nullable(recording),
      sample: v.boolean(),
    }),
    errors: [],
  }),

  /** 报名: a seat, or where all are taken the end of the waiting list. */
  enrol: mutation({
    input: sessionId,
    output: v.object({ sessionId: id, state: enrolmentState }),
    errors: [
      /** The caller has a seat or waits for one already. Read the session again. */
      'ENROLLED_ALREADY',
      /** It was not opened, has begun, or was called off. Show the list again. */
      'NOT_OPEN',
      /** Its time for enrolling is over. */
      'SIGN_UP_OVER',
      /** He missed too many classes this year: told with the day until which he cannot enrol. */
      'ENROLMENT_BLOCKED',
      /** Seats and waiting list are full. */
      'CLASS_FULL',
    ],
  }),

  /** 退出: the seat goes to the head of the waiting list at once; a place on that list is given up. */
  leave: mutation({
    input: sessionId,
    output: v.object({ sessionId: id, state: enrolmentState }),
    errors: [
      /** The caller has neither a seat nor a place on the list. Read the session again. */
      'NOT_ENROLLED',
      /** It is too late to give a seat back: call the academy. */
      'TOO_LATE_TO_LEAVE',
    ],
  }),

  /** 我的班次 from a moment on, soonest first: what the caller has a seat in or waits for. */
  mine: query({
    input: v.strictObject({ from: v.optional(epochMs), cursor: v.optional(cursor) }),
    output: v.object({ classes: v.array(ownClass), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** Classes that the caller teaches, of the last two weeks and to come, soonest first. */
  taught: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({
      classes: v.array(v.object({ ...sessionFacts, state: sessionState })),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** Who runs classes, admins or cadres of the branch: sessions in one state, by the time they begin. */
  desk: query({
    input: v.strictObject({ state: sessionState, cursor: v.optional(cursor) }),
    output: v.object(sessionPage),
    errors: [],
  }),

  /**
   * Who runs or teaches it: one session, what may be done with it, and the first hundred who have a seat or
   * wait.
   */
  deskSession: query({
    input: sessionId,
    output: v.object({
      session: sessionCard,
      cancelUntil: epochMs,
      cancelHours: amount,
      /** Goes up with every change of what was planned. */
      version: amount,
      progress: progressIn(sessionWords),
      /** By the time they enrolled, at most 100. */
      roll: v.array(v.object({ nameMasked: v.string(), state: enrolmentState, enrolledAt: epochMs })),
      recording: v.nullable(recording),
      /** Check-ins are compared with a place. */
      placeChecked: v.boolean(),
      /** The member who teaches; null where a guest does. */
      teacherMasked: v.nullable(v.string()),
      /** 课堂记录 in figures, as they were when it was closed; what was written is in its history. */
      record: v.nullable(v.object({ attended: amount, studyMinutes: amount, closedByMasked: v.string() })),
      /** The caller runs it; who only teaches it stands at its door and sees who has come. */
      runs: v.boolean(),
      sample: v.boolean(),
    }),
    errors: [],
  }),

  /** Who runs classes: the courses that a session can be planned for. */
  planForm: query({
    input: v.strictObject({}),
    output: v.object({
      courses: v.array(v.object({ courseId: id, title: v.string(), teacherTitle: v.string() })),
    }),
    errors: [],
  }),

  /** Who runs classes: a new session, not yet open for enrolment. */
  plan: mutation({
    input: v.strictObject({
      courseId: id,
      /** The lesson of the course that is taught: who attends it has done it, and its replay pays no second time. */
      lessonId: v.nullable(id),
      ...planned,
      /** The member who teaches; null where a guest does. */
      teacherId: v.nullable(id),
    }),
    output: moved,
    errors: [
      ...planErrors,
      /** The course is not published. */
      'COURSE_NOT_PUBLISHED',
    ],
  }),

  /**
   * Who runs it, before it begins: other times, place, teacher, seats or deadlines. Who is enrolled or waits is told
   * of a new time or place, and so is the teacher; further seats go to the head of the waiting list.
   */
  change: mutation({
    input: v.strictObject({
      sessionId: id,
      /** The one that was read: nobody overwrites what another has changed meanwhile. */
      version: amount,
      ...planned,
      /** Another member, or null for a guest; without it the teacher stays. */
      teacherId: v.optional(v.nullable(id)),
    }),
    output: v.object({ ...moved.entries, version: amount }),
    errors: [
      ...stepErrors,
      ...planErrors,
      /** Somebody has changed it meanwhile. Read it again. */
      'CLASS_CHANGED',
      /** Members can check in already: its time stays. */
      'CHECK_IN_BEGUN',
      /** More members have a seat than there would be seats. */
      'SEATS_TAKEN',
    ],
  }),

  /** Who runs it: members may enrol. */
  open: mutation({
    input: sessionId,
    output: moved,
    errors: [
      ...stepErrors,
      /** Its time for enrolling is over. Plan another one. */
      'SIGN_UP_OVER',
    ],
  }),

  /** Who runs it: it does not take place; everybody who has a seat or waits is told why. */
  callOff: mutation({
    input: v.strictObject({ sessionId: id, reason: linesUpTo(limits.reason) }),
    output: moved,
    errors: stepErrors,
  }),

  /** 结课: its teacher or who runs it writes the record; where enough came, the teacher is paid, once. */
  close: mutation({
    input: v.strictObject({ sessionId: id, record: linesUpTo(limits.record) }),
    output: v.object({
      ...moved.entries,
      attended: amount,
      studyMinutes: amount,
      /** What the teacher earned by it. */
      teacherPoints: amount,
    }),
    errors: [
      ...stepErrors,
      /** It has just ended: members are still checking out. */
      'STILL_CHECKING_OUT',
    ],
  }),

  /** Who runs it, after the class: which lesson of its course replays it. Who missed it is told, and can make up for it. */
  linkRecording: mutation({
    input: v.strictObject({ sessionId: id, lessonId: id }),
    output: v.object({ sessionId: id, recording }),
    errors: [
      /** The class has not ended, or did not take place. */
      'WRONG_STATE',
      /** One was chosen before; who was told of it may have begun to watch. */
      'RECORDING_LINKED',
    ],
  }),
  ...classCheckIn,
} as const satisfies Module
