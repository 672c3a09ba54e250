import * as v from 'valibot'
import { enrolmentState } from './class-words'
import { category, courseCard, cover } from './course'
import { switchableModule } from './modules'
import { type Module, query } from './procedure'
import { amount, epochMs, id, integerBetween, nothing, seconds } from './words'

/** 接着看: the lesson the member watched last and has not completed. */
const continueWatching = v.object({
  lessonId: id,
  title: v.string(),
  courseTitle: v.string(),
  category,
  cover,
  watchedSeconds: seconds,
  neededSeconds: seconds,
  positionSeconds: seconds,
})

/** 下一次课: the class of the member's that comes next, or goes on now. */
const nextClass = v.object({
  sessionId: id,
  title: v.string(),
  startsAt: epochMs,
  endsAt: epochMs,
  place: v.string(),
  state: enrolmentState,
})

/** 待办: something that waits for the caller. */
const todo = v.object({
  todoId: v.string(),
  words: v.string(),
  /** When it is too late; null where it simply waits. */
  dueAt: v.nullable(epochMs),
  page: v.string(),
})

/** Something of a year, with the moment it happened. */
const at = epochMs

export const home = {
  /** What waits for the caller, in his roles and for himself, what is due first first. */
  todos: query({ input: nothing, output: v.object({ todos: v.array(todo) }), errors: [] }),

  /**
   * 学习档案: what the caller has learnt in a year; completed lessons, classes with minutes, quizzes, certificates;
   * of each kind at most 100, `more` where there is more.
   */
  studyRecord: query({
    input: v.strictObject({ year: integerBetween(2020, 2099) }),
    output: v.object({
      name: v.string(),
      enterpriseName: v.string(),
      academyName: v.string(),
      lessons: v.array(
        v.object({ lessonId: id, title: v.string(), courseTitle: v.string(), watchedSeconds: seconds, at }),
      ),
      /** Classes that he came to, with the minutes that count. */
      classes: v.array(v.object({ sessionId: id, title: v.string(), minutes: amount, at })),
      quizzes: v.array(v.object({ courseTitle: v.string(), fullMark: v.boolean(), at })),
      /** Those that still count. */
      certificates: v.array(v.object({ number: v.string(), courseTitle: v.string(), at })),
      more: v.boolean(),
    }),
    errors: [],
  }),

  /**
   * 首页 in one call, for anyone: what is personal is null until the caller is bound; `decides`: whether others'
   * things stand in `home.todos`.
   */
  overview: query({
    input: nothing,
    output: v.object({
      tenant: v.object({ name: v.string(), academyName: v.string(), sample: v.boolean() }),
      consented: v.boolean(),
      /** Modules that the tenant has switched off; what they would show here is missing. */
      modulesOff: v.array(switchableModule),
      member: v.nullable(v.object({ name: v.string(), available: amount, honour: amount })),
      continueWatching: v.nullable(continueWatching),
      nextClass: v.nullable(nextClass),
      newest: v.array(courseCard),
      /** The cheapest reward still out of reach, or the cheapest one where none is; null without a member or a reward. */
      nextReward: v.nullable(
        v.object({ rewardId: id, title: v.string(), pricePoints: amount, missingPoints: amount }),
      ),
      /** 待核销 vouchers and unsettled tickets of the member, counted up to 20; `answered` of these wait for his word. */
      open: v.object({ vouchers: amount, tickets: amount, answered: amount }),
      /** Others' things wait for the caller's decision too: they stand in `todos`. */
      decides: v.boolean(),
      /** Messages and announcements not read. */
      unread: amount,
      /** What binding and completing a replay bring, and how much replay can still bring today. */
      rules: v.object({ bindPoints: amount, replayPoints: amount, replayLeftToday: amount }),
    }),
    errors: [],
  }),
} as const satisfies Module
