import * as v from 'valibot'
import { category, courseCard, cover, cue, slide } from './course'
import { type Module, mutation, query, repeatable } from './procedure'
import { noteLimits } from './rules/note-limits'
import { amount, cursor, epochMs, id, linesUpTo, seconds, stretch } from './words'

/** Speeds a replay may be watched at; each is credited by its own rate. */
const speed = v.picklist([0.5, 0.75, 1, 1.25, 1.5, 2])
export type Speed = v.InferOutput<typeof speed>

/** Watched stretches of one lesson: disjoint, ascending, whole seconds. */
const stretches = v.array(stretch)

/** What the server holds of a member's progress in one lesson. */
const watchProgress = v.object({
  watched: stretches,
  watchedSeconds: seconds,
  /** Distinct seconds that make the lesson count as completed: 90 % of its duration, rounded up. */
  neededSeconds: seconds,
  /** Where the member stopped, to go on from there on any phone. */
  positionSeconds: seconds,
  completedAt: v.nullable(epochMs),
  /** Points this lesson has brought, null until it has been paid. */
  paidPoints: v.nullable(amount),
})
export type WatchProgress = v.InferOutput<typeof watchProgress>

/** How far the caller has come in a lesson. */
const lessonProgress = v.picklist(['untouched', 'started', 'completed'])

export const replay = {
  /** 课程详情: a course with its lessons and the caller's own progress in them; open to the unbound too. */
  course: query({
    input: v.strictObject({ courseId: id }),
    output: v.object({
      course: courseCard,
      summary: v.string(),
      publishedAt: epochMs,
      /** Questions of its 测验; 0 without one. */
      questionCount: amount,
      /** It was taken down: only who had begun it still sees it, and nobody plays it. */
      withdrawn: v.boolean(),
      lessons: v.array(
        v.object({
          lessonId: id,
          order: amount,
          title: v.string(),
          durationSeconds: seconds,
          progress: lessonProgress,
          watchedSeconds: seconds,
        }),
      ),
      /** What completing one lesson's replay brings under the rules in force. */
      replayPoints: amount,
    }),
    errors: [],
  }),

  /** All that the player shows before it plays. */
  lesson: query({
    input: v.strictObject({ lessonId: id }),
    output: v.object({
      lessonId: id,
      courseId: id,
      courseTitle: v.string(),
      title: v.string(),
      category,
      cover,
      durationSeconds: seconds,
      chapters: v.array(v.object({ atSeconds: seconds, title: v.string() })),
      /** Lines of its 文稿; 0 without one. */
      cueCount: amount,
      /** Pictures that belong to seconds of it. */
      slideCount: amount,
      progress: watchProgress,
      /** What completing it brings under the rules in force. */
      replayPoints: amount,
      sample: v.boolean(),
      /** Its course was taken down: what was watched stays, nobody plays it. */
      withdrawn: v.boolean(),
    }),
    errors: [],
  }),

  /** 文稿: what is said in a lesson, line by line, for whoever sees the lesson. */
  transcript: query({
    input: v.strictObject({ lessonId: id }),
    output: v.object({ cues: v.array(cue) }),
    errors: [],
  }),

  /** 图片: what the teacher shows in a lesson, and when, for whoever sees the lesson. */
  slides: query({
    input: v.strictObject({ lessonId: id }),
    output: v.object({ slides: v.array(slide) }),
    errors: [],
  }),

  /** 笔记: the caller's own in one lesson, in the order of the video. */
  notes: query({
    input: v.strictObject({ lessonId: id, cursor: v.optional(cursor) }),
    output: v.object({
      notes: v.array(v.object({ noteId: id, atSeconds: seconds, text: v.string(), at: epochMs })),
      /** Notes in this lesson in all. */
      count: amount,
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** Writes a note down at a second of a lesson; for the caller alone. */
  takeNote: mutation({
    input: v.strictObject({ lessonId: id, atSeconds: seconds, text: linesUpTo(noteLimits.text) }),
    output: v.object({ noteId: id, count: amount }),
    errors: [
      /** The lesson has as many notes as it may. Drop one first. */
      'TOO_MANY_NOTES',
    ],
  }),

  /** Takes one of the caller's notes away for good. */
  dropNote: mutation({
    input: v.strictObject({ noteId: id }),
    output: v.object({ noteId: id, count: amount }),
    errors: [],
  }),

  /**
   * 收看情况: how many have watched which part of a course's lessons; for its branch and the union. Counts only:
   * who began, who finished, and each of up to twenty parts.
   */
  watching: query({
    input: v.strictObject({ courseId: id }),
    output: v.object({
      title: v.string(),
      sample: v.boolean(),
      lessons: v.array(
        v.object({
          lessonId: id,
          title: v.string(),
          durationSeconds: seconds,
          started: amount,
          finished: amount,
          /** Members who have watched each part: up to twenty parts of the same length. */
          parts: v.array(amount),
        }),
      ),
    }),
    errors: [],
  }),

  /** Opens a play session, closes the member's older one, and signs the video's address. */
  openSession: mutation({
    input: v.strictObject({ lessonId: id }),
    output: v.object({
      sessionId: id,
      videoUrl: v.string(),
      urlExpiresAt: epochMs,
      progress: watchProgress,
    }),
    errors: [
      /** Its course was taken down. What was watched and earned stays. */
      'COURSE_WITHDRAWN',
    ],
  }),

  /**
   * Hands in watched stretches of a play session. Only as many seconds are credited as the time since
   * the session was opened allows at the speeds given; the rest is dropped, never an error.
   * Idempotent by construction: progress is a union, and so is what the session has been credited for.
   */
  flush: repeatable({
    input: v.strictObject({
      sessionId: id,
      segments: v.pipe(
        v.array(v.strictObject({ fromSeconds: seconds, toSeconds: seconds, speed })),
        v.maxLength(60),
      ),
      positionSeconds: seconds,
    }),
    output: v.object({
      progress: watchProgress,
      /** Seconds of this flush that were refused because the clock did not allow them. */
      refusedSeconds: amount,
      /** Points this very flush brought, 0 if none. */
      earnedPoints: amount,
      available: amount,
      /** Completed, but today's cap is reached: opening the lesson on another day pays it. */
      waitingForCap: v.boolean(),
      /** The session was closed because the member started to watch elsewhere. */
      superseded: v.boolean(),
    }),
    errors: [],
  }),
} as const satisfies Module
