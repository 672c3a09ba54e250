import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { progressIn } from './progress'
import { courseLimits as limits } from './rules/course-limits'
import { branchWords } from './rules/flows/branch'
import { courseWords } from './rules/flows/course'
import { amount, cursor, epochMs, fileId, id, linesUpTo, nameIn, nothing, seconds, textUpTo } from './words'

/** 职业技能 · 办公技能 · 文化艺术 */
export const category = v.picklist(['skill', 'office', 'art'])
export type Category = v.InferOutput<typeof category>

/** Which line drawing stands on the cover; the family's colour comes from the category. */
export const cover = v.picklist(['gear', 'socket', 'caliper', 'table', 'brush'])
export type Cover = v.InferOutput<typeof cover>

/** 总院 or 企业分院. */
const academy = v.object({
  academyId: id,
  kind: v.picklist(['academyHq', 'academyBranch']),
  name: v.string(),
  /** The enterprise a branch belongs to. */
  enterpriseName: v.nullable(v.string()),
  /** The year it was founded, where an article states it. */
  since: v.nullable(amount),
})

/** A course as a list shows it. */
export const courseCard = v.object({
  courseId: id,
  title: v.string(),
  category,
  cover,
  academyId: id,
  academyName: v.string(),
  /** Kind of teacher, never a person's name: 姜山工匠, 劳模先进, 最美产业工人 … */
  teacherTitle: v.string(),
  lessonCount: amount,
  durationSeconds: seconds,
  /** Marked 示例数据 on screen. */
  sample: v.boolean(),
})
export type CourseCard = v.InferOutput<typeof courseCard>

const courseState = nameIn(courseWords.states)
export type CourseState = v.InferOutput<typeof courseState>

const branchState = nameIn(branchWords.states)
export type BranchState = v.InferOutput<typeof branchState>

const reason = linesUpTo(limits.reason)
const chapter = v.strictObject({ atSeconds: seconds, title: textUpTo(limits.chapterTitle) })

/** What keeps a file from being a transcript. */
const transcriptFault = v.picklist([
  /** It is no text in UTF-8. */
  'encoding',
  /** It does not begin with WEBVTT. */
  'signature',
  /** A blank line, or the line of times, is missing. */
  'layout',
  /** A time is not written as it has to be. */
  'time',
  /** It begins before the one before it, or ends before it begins. */
  'order',
  /** It ends after the video does. */
  'beyondEnd',
  /** What stands behind the times is not understood. */
  'setting',
  /** A sign that has a meaning of its own stands in the text: < > & */
  'markup',
  'tooLong',
  'tooMany',
  'empty',
])
export type TranscriptFault = v.InferOutput<typeof transcriptFault>

/** One spoken line and when it begins. */
export const cue = v.object({ atSeconds: seconds, text: v.string() })

/** A picture that belongs to a second of a lesson, under a signed address. */
export const slide = v.object({ slideId: id, atSeconds: seconds, url: v.string() })

const uploadedTranscript = { courseId: id, lessonId: id, fileId }

/** The upload is missing, not the caller's, or too large. Choose the file again. */
const transcriptErrors = ['TRANSCRIPT_NOT_TAKEN'] as const

/** What a cadre writes of a course, beside its lessons. */
const written = {
  title: textUpTo(limits.title),
  category,
  cover,
  teacherTitle: textUpTo(limits.teacherTitle),
  summary: linesUpTo(limits.summary),
  tags: v.pipe(v.array(textUpTo(limits.tag)), v.maxLength(limits.tags)),
}

/** A course as those who write or review it see it in a list. */
const manuscriptCard = v.object({
  ...courseCard.entries,
  state: courseState,
  changedAt: epochMs,
  /** The end of the working day by which a review is due; null where none is. */
  dueAt: v.nullable(epochMs),
  /** Who submits it may not review it. */
  own: v.boolean(),
  /** Why it was returned or withdrawn, where that was the last step. */
  lastReason: v.nullable(v.string()),
})
export type ManuscriptCard = v.InferOutput<typeof manuscriptCard>
const manuscriptPage = { courses: v.array(manuscriptCard), nextCursor: v.nullable(cursor) }

const courseId = v.strictObject({ courseId: id })
const because = v.strictObject({ courseId: id, reason })
const moved = v.object({ courseId: id, state: courseState })

const branch = v.object({
  ...academy.entries,
  state: branchState,
  progress: progressIn(branchWords),
})
const academyId = v.strictObject({ academyId: id })
const branchMoved = v.object({ academyId: id, state: branchState })
/** The branch is no longer where this step starts. Read it again. */
const branchErrors = ['WRONG_STATE'] as const

/** What any step of a course may run into. */
const stepErrors = [
  /** The course is no longer where this step starts. Read it again. */
  'WRONG_STATE',
] as const

/** What a decision on a submitted course may run into. */
const reviewErrors = [
  ...stepErrors,
  /** Nobody reviews what he has submitted himself. Another admin has to. */
  'OWN_COURSE',
] as const

/** What handing in and publishing may run into. */
const completeErrors = [
  /** It has no lesson yet. Add one with its video. */
  'NO_LESSONS',
  /** Its branch is not running. The union opens it first. */
  'BRANCH_NOT_RUNNING',
] as const

export const course = {
  /** The catalogue: newest first, by category and academy. */
  catalogue: query({
    input: v.strictObject({
      category: v.optional(category),
      academyId: v.optional(id),
      cursor: v.optional(cursor),
    }),
    output: v.object({
      /** The first of them, the head academy before its branches; empty on later pages. */
      academies: v.array(academy),
      /** Where `academies` goes on; null on later pages. */
      nextAcademies: v.nullable(cursor),
      courses: v.array(courseCard),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** More academies than the catalogue's first page brings along. */
  academies: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ academies: v.array(academy), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /**
   * Published courses that have every pair of characters of the text: in the title first, then by teacher, tag or
   * academy, then by what their lessons say. What was just published or taken down follows within a minute.
   */
  search: query({
    input: v.strictObject({ text: textUpTo(limits.title), cursor: v.optional(cursor) }),
    output: v.object({
      courses: v.array(
        v.object({ ...courseCard.entries, foundIn: v.picklist(['title', 'teacher', 'content']) }),
      ),
      /** Courses found in all. */
      total: amount,
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** Cadres: courses of their own branches in one state, what changed last first. */
  manuscripts: query({
    input: v.strictObject({ state: courseState, cursor: v.optional(cursor) }),
    output: v.object({
      ...manuscriptPage,
      /** The branches that the cadre writes for; empty on later pages. */
      branches: v.array(v.object({ academyId: id, name: v.string(), state: branchState })),
    }),
    errors: [],
  }),

  /** Admins: courses in one state; those in review by the day on which a decision is due, else what changed last. */
  reviews: query({
    input: v.strictObject({ state: courseState, cursor: v.optional(cursor) }),
    output: v.object(manuscriptPage),
    errors: [],
  }),

  /**
   * One course as it is being written, with its lessons and its history, for the cadres of its branch and for
   * admins.
   */
  manuscript: query({
    input: courseId,
    output: v.object({
      course: manuscriptCard,
      summary: v.string(),
      tags: v.array(v.string()),
      lessons: v.array(
        v.object({
          lessonId: id,
          title: v.string(),
          durationSeconds: seconds,
          chapters: v.array(v.object({ atSeconds: seconds, title: v.string() })),
          /** Lines of its 文稿; 0 without one. */
          cueCount: amount,
          /** Pictures that belong to seconds of it. */
          slideCount: amount,
        }),
      ),
      progress: progressIn(courseWords),
      /** Is the caller a cadre of its branch, who writes it? */
      writes: v.boolean(),
      /** Where in cloud storage the caller's uploads go. */
      uploadFolder: v.string(),
    }),
    errors: [],
  }),

  /** A signed address of one of its videos, for those who may see the manuscript. */
  preview: query({
    input: v.strictObject({ courseId: id, lessonId: id }),
    output: v.object({ videoUrl: v.string(), urlExpiresAt: epochMs }),
    errors: [],
  }),

  /** Cadres: a new draft in one of their branches. */
  draft: mutation({
    input: v.strictObject({ academyId: id, ...written }),
    output: moved,
    errors: [
      /** The branch has been suspended. */
      'BRANCH_NOT_RUNNING',
    ],
  }),

  /** Cadres: what a draft says. */
  rewrite: mutation({
    input: v.strictObject({ courseId: id, ...written }),
    output: moved,
    errors: stepErrors,
  }),

  /** Cadres: a lesson with its video, an uploaded MP4, at the end of a draft. */
  addLesson: mutation({
    input: v.strictObject({ courseId: id, title: textUpTo(limits.lessonTitle), fileId }),
    output: moved,
    errors: [
      ...stepErrors,
      /** The upload is missing, not the caller's, or larger than 50 MB. Choose the video again. */
      'VIDEO_NOT_TAKEN',
      /** It is no whole MP4 video. Choose another one. */
      'VIDEO_NOT_MP4',
      /** It has as many lessons as a course may. Begin another course. */
      'TOO_MANY_LESSONS',
    ],
  }),

  /** Cadres: what a lesson of a draft is called and its chapters. */
  retitleLesson: mutation({
    input: v.strictObject({
      courseId: id,
      lessonId: id,
      title: textUpTo(limits.lessonTitle),
      chapters: v.pipe(v.array(chapter), v.maxLength(limits.chapters)),
    }),
    output: moved,
    errors: [
      ...stepErrors,
      /** Chapters have to begin at 0, ascend, and lie within the video. */
      'CHAPTERS_WRONG',
    ],
  }),

  /** Cadres: whether an uploaded WebVTT file can be the transcript of a lesson, and if not, on which line and why. */
  checkTranscript: query({
    input: v.strictObject(uploadedTranscript),
    output: v.object({
      cueCount: amount,
      trouble: v.nullable(v.object({ line: amount, why: transcriptFault })),
    }),
    errors: transcriptErrors,
  }),

  /** Cadres: the 文稿 of a lesson of a draft, from an uploaded WebVTT file. */
  setTranscript: mutation({
    input: v.strictObject(uploadedTranscript),
    output: moved,
    errors: [
      ...stepErrors,
      ...transcriptErrors,
      /** It is no whole WebVTT file that fits the video. `checkTranscript` says where. */
      'TRANSCRIPT_BROKEN',
    ],
  }),

  /** Cadres: takes the 文稿 of a lesson of a draft away. */
  dropTranscript: mutation({
    input: v.strictObject({ courseId: id, lessonId: id }),
    output: moved,
    errors: stepErrors,
  }),

  /** The pictures of a lesson as it is being written, for those who may see the manuscript. */
  slides: query({
    input: v.strictObject({ courseId: id, lessonId: id }),
    output: v.object({ slides: v.array(slide) }),
    errors: [],
  }),

  /** Cadres: an uploaded picture at a second of a lesson of a draft. */
  addSlide: mutation({
    input: v.strictObject({ courseId: id, lessonId: id, atSeconds: seconds, picture: fileId }),
    output: moved,
    errors: [
      ...stepErrors,
      /** The upload is missing, not the caller's, too large, or no picture. Choose it again. */
      'PICTURE_REFUSED',
      /** There is a picture at this second, or the video is not that long. Choose another second. */
      'SLIDE_TIME_WRONG',
      /** The lesson has as many pictures as it may. */
      'TOO_MANY_SLIDES',
    ],
  }),

  /** Cadres: takes a picture of a lesson of a draft away. */
  dropSlide: mutation({
    input: v.strictObject({ courseId: id, lessonId: id, slideId: id }),
    output: moved,
    errors: stepErrors,
  }),

  /** Cadres: the lessons of a draft in their order; one that is left out is removed. */
  orderLessons: mutation({
    input: v.strictObject({ courseId: id, lessonIds: v.pipe(v.array(id), v.maxLength(limits.lessons)) }),
    output: moved,
    errors: stepErrors,
  }),

  /** Cadres: hands a draft in; due within five working days. draft → review */
  submit: mutation({ input: courseId, output: moved, errors: [...stepErrors, ...completeErrors] }),

  /** Admins: back to its authors, with the reason; not by who handed it in. review → draft */
  giveBack: mutation({ input: because, output: moved, errors: reviewErrors }),

  /** Admins: every member sees it; not by who handed it in. review → published */
  publish: mutation({ input: courseId, output: moved, errors: [...reviewErrors, ...completeErrors] }),

  /** Admins: takes it off the catalogue, with the reason; progress and points stay. published → withdrawn */
  withdraw: mutation({ input: because, output: moved, errors: stepErrors }),

  /** Admins: puts it back as it was; not by who handed it in. withdrawn → published */
  republish: mutation({ input: courseId, output: moved, errors: [...reviewErrors, 'BRANCH_NOT_RUNNING'] }),

  /** Cadres: takes a withdrawn course back to mend it; withdrawn → draft */
  revise: mutation({ input: courseId, output: moved, errors: stepErrors }),

  /** Admins: the head academy and its branches, each with its state and history. */
  branches: query({ input: nothing, output: v.object({ branches: v.array(branch) }), errors: [] }),

  /** Admins: a new branch, to be prepared. */
  foundBranch: mutation({
    input: v.strictObject({ name: textUpTo(30), enterpriseName: v.nullable(textUpTo(60)) }),
    output: branchMoved,
    errors: [
      /** The tenant has as many branches as one page of them shows. */
      'TOO_MANY_BRANCHES',
    ],
  }),

  /** Admins: 授牌; preparing → chartered */
  charterBranch: mutation({ input: academyId, output: branchMoved, errors: branchErrors }),

  /** Admins: 开始运行; chartered → running */
  openBranch: mutation({ input: academyId, output: branchMoved, errors: branchErrors }),

  /** Admins: 停用, with the reason; running → suspended */
  suspendBranch: mutation({
    input: v.strictObject({ academyId: id, reason }),
    output: branchMoved,
    errors: branchErrors,
  }),

  /** Admins: 恢复运行; suspended → running */
  resumeBranch: mutation({ input: academyId, output: branchMoved, errors: branchErrors }),
} as const satisfies Module
