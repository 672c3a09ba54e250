import * as v from 'valibot'
import { category, courseCard, cover } from './course'
import { type Module, query } from './procedure'
import { amount, id, nothing, seconds } from './words'

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

export const home = {
  /** 首页 in one call, for anyone: what is personal is null until the caller is bound. */
  overview: query({
    input: nothing,
    output: v.object({
      tenant: v.object({ name: v.string(), academyName: v.string(), sample: v.boolean() }),
      consented: v.boolean(),
      member: v.nullable(v.object({ name: v.string(), available: amount, honour: amount })),
      continueWatching: v.nullable(continueWatching),
      newest: v.array(courseCard),
      /** What binding and completing a replay bring, and how much replay can still bring today. */
      rules: v.object({ bindPoints: amount, replayPoints: amount, replayLeftToday: amount }),
    }),
    errors: [],
  }),
} as const satisfies Module
