import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { quizLimits as limits } from './rules/quiz-check'
import { amount, epochMs, id, integerBetween, linesUpTo, textUpTo } from './words'

/** 单选 · 多选 · 判断 · 排序 */
const kind = v.picklist(['single', 'multiple', 'judge', 'order'])

/** Places of choices, from 0, as they stood on the page; of an 排序 all of them, in the order that was chosen. */
const chosen = v.pipe(
  v.array(integerBetween(0, limits.choices - 1)),
  v.maxLength(limits.choices),
  v.check((places) => new Set(places).size === places.length, 'twice'),
)

const percent = integerBetween(0, 100)
const passPercent = integerBetween(1, 100)
const minutes = integerBetween(limits.shortestMinutes, limits.longestMinutes)

/** See `WrittenQuestion` in `rules/quiz-check`. What may be put at all is checked there, with a code for each fault. */
const written = v.strictObject({
  kind,
  text: textUpTo(limits.text),
  choices: v.pipe(v.array(textUpTo(limits.choice)), v.maxLength(limits.choices)),
  right: chosen,
  explanation: linesUpTo(limits.explanation),
})

/** A question as it is put: nothing in it tells the answer. */
const asked = v.object({
  questionId: id,
  kind,
  text: v.string(),
  /** In the order of this try. */
  choices: v.array(v.string()),
})
export type AskedQuestion = v.InferOutput<typeof asked>

/** 一次作答 that is under way. */
const paper = v.object({ tryId: id, endsAt: epochMs, questions: v.array(asked) })

/** What became of one try. */
const result = v.object({
  tryId: id,
  at: epochMs,
  right: amount,
  of: amount,
  percent,
  passed: v.boolean(),
})

/** A question with what was answered and what is right; shown once nothing can be won by knowing it. */
const reviewed = v.object({
  questionId: id,
  kind,
  text: v.string(),
  choices: v.array(v.string()),
  /** Places of choices in the author's order. */
  chosen: v.array(amount),
  right: v.array(amount),
  isRight: v.boolean(),
  explanation: v.string(),
})
export type ReviewedQuestion = v.InferOutput<typeof reviewed>

const courseId = v.strictObject({ courseId: id })
const changed = v.object({ courseId: id, questionCount: amount })

/** What changing the quiz of a draft may run into. */
const draftErrors = [
  /** The course has been handed in or published. Take it back first. */
  'WRONG_STATE',
] as const

export const quiz = {
  /**
   * 测验 of a course as a member sees it: its terms, his tries, and the paper of the one that is under way;
   * explanations once it is over.
   */
  standing: query({
    input: courseId,
    output: v.object({
      courseId: id,
      title: v.string(),
      /** 0 where the course has no quiz. */
      questionCount: amount,
      passPercent,
      minutes,
      triesLeft: amount,
      /** What passing brings under the rules in force, and what a full mark adds. */
      points: amount,
      fullMarkBonus: amount,
      /** Tries of this quiz that were handed in, the newest first. */
      results: v.array(result),
      passedAt: v.nullable(epochMs),
      /** Points that passing has brought; null until they are paid. */
      paidPoints: v.nullable(amount),
      open: v.nullable(paper),
      /** The newest try with its explanations, after passing or after the last try; empty before. */
      review: v.array(reviewed),
      sample: v.boolean(),
    }),
    errors: [],
  }),

  /** Begins a try, or answers the one that is under way: shuffled for this try, without the answers. */
  begin: mutation({
    input: courseId,
    output: paper,
    errors: [
      /** It was passed before: nothing more can be won. Show the result. */
      'PASSED_ALREADY',
      /** Every try has been used. Show the explanations. */
      'NO_TRIES_LEFT',
    ],
  }),

  /** Hands a try in, once: whoever does so again is told what the first time brought. */
  submit: mutation({
    input: v.strictObject({
      courseId: id,
      tryId: id,
      answers: v.pipe(
        v.array(v.strictObject({ questionId: id, chosen })),
        v.maxLength(limits.questions),
        v.check(
          (answers) => new Set(answers.map(({ questionId }) => questionId)).size === answers.length,
          'twice',
        ),
      ),
    }),
    output: v.object({
      result,
      triesLeft: amount,
      earnedPoints: amount,
      /** Passed, but today's cap is reached: the points come on another day by themselves. */
      waitingForCap: v.boolean(),
    }),
    errors: [
      /** Its time is over: the try counts as used. */
      'TRY_OVER',
      /** The quiz was changed meanwhile: this try does not count. Begin another one. */
      'QUIZ_CHANGED',
    ],
  }),

  /** The quiz of a course as it is being written, for the cadres of its branch and for admins. */
  manuscript: query({
    input: courseId,
    output: v.object({
      courseId: id,
      title: v.string(),
      questions: v.array(v.object({ questionId: id, ...written.entries })),
      passPercent,
      minutes,
      /** May the caller change it now? He writes for its branch, and the course is a draft. */
      mends: v.boolean(),
    }),
    errors: [],
  }),

  /** Cadres: a new question at the end (`questionId` null), or what one of a draft says. */
  writeQuestion: mutation({
    input: v.strictObject({ courseId: id, questionId: v.nullable(id), question: written }),
    output: changed,
    errors: [
      ...draftErrors,
      /** `choices`: fewer than two. */
      'TOO_FEW_CHOICES',
      /** `choices`: two say the same. */
      'EQUAL_CHOICES',
      /** `right`: none is marked as right, or more than the kind of question allows. */
      'NO_RIGHT_ANSWER',
      /** It has as many questions as a quiz may. */
      'TOO_MANY_QUESTIONS',
    ],
  }),

  /** Cadres: the questions of a draft in their order; one that is left out is removed. */
  orderQuestions: mutation({
    input: v.strictObject({
      courseId: id,
      questionIds: v.pipe(v.array(id), v.maxLength(limits.questions)),
    }),
    output: changed,
    errors: draftErrors,
  }),

  /** Cadres: what passes, and how long a try lasts. */
  setTerms: mutation({
    input: v.strictObject({ courseId: id, passPercent, minutes }),
    output: changed,
    errors: draftErrors,
  }),
} as const satisfies Module
