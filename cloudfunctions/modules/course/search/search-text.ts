import type { Category } from '@contract/course'

/** Where in a course something is found: the higher, the sooner it is shown. */
export const levels = { content: 1, teacher: 2, title: 3 } as const
export type Level = (typeof levels)[keyof typeof levels]

/** Two-character pieces that a search looks up at most: a longer text says nothing more. */
export const MAX_GRAMS = 12

/** Runs of letters and digits: full-width forms, capitals and punctuation make no difference. */
const runsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Pairs of characters of its transcripts that a course is found by at most: each is a document to be written. */
const MAX_SPOKEN = 500

/** Characters that stand in every sentence: a pair with one of them tells no course from another. */
const FILLERS = /[的了是在我你他她它们这那有个一不也就都和与及或把被让给从到着过吧呢吗啊嗯呃要会能很去来说]/u

const pairsOf = (run: string): string[] => {
  const characters = [...run]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** What is looked up for a text that somebody typed: its pairs of characters, and words of one character as they are. */
export const gramsAskedFor = (text: string): string[] => {
  const grams = runsOf(text).flatMap((run) => (pairsOf(run).length === 0 ? [run] : pairsOf(run)))
  return [...new Set(grams)].slice(0, MAX_GRAMS)
}

/** Names of the families of courses, as the catalogue shows them: whoever searches for one finds all of it. */
const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  skill: '职业技能',
  office: '办公技能',
  art: '文化艺术',
}

type Searchable = {
  readonly category: Category
  readonly title: string
  readonly teacherTitle: string
  readonly academyName: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly outline: readonly {
    readonly title: string
    readonly chapters: readonly { readonly title: string }[]
  }[]
}

/** What a course talks of most: the pairs of its transcripts, the most frequent first. */
const spokenPairs = (spoken: readonly string[]): string[] => {
  const times = new Map<string, number>()
  for (const pair of spoken.flatMap(runsOf).flatMap(pairsOf))
    if (!FILLERS.test(pair)) times.set(pair, (times.get(pair) ?? 0) + 1)
  // The sort keeps equals as they come, so that a course that has not changed leaves the same pairs again.
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_SPOKEN)
    .map(([pair]) => pair)
}

/**
 * Everything a course is found by: each pair of characters with the best place it stands in. Single characters count
 * in title, teacher and tags only: in longer texts nearly every course has them.
 *
 * @param spoken what its transcripts say
 */
export const gramsOfCourse = (course: Searchable, spoken: readonly string[]): ReadonlyMap<string, Level> => {
  const grams = new Map<string, Level>()
  const put = (gram: string, level: Level) => {
    if ((grams.get(gram) ?? 0) < level) grams.set(gram, level)
  }
  const take = (texts: readonly string[], level: Level) => {
    for (const run of texts.flatMap(runsOf)) {
      for (const pair of pairsOf(run)) put(pair, level)
      if (level > levels.content) for (const character of run) put(character, level)
    }
  }
  take([course.title], levels.title)
  const { teacherTitle, academyName, category, tags } = course
  take([teacherTitle, academyName, CATEGORY_WORDS[category], ...tags], levels.teacher)
  const lessons = course.outline.flatMap(({ title, chapters }) => [
    title,
    ...chapters.map((one) => one.title),
  ])
  take([course.summary, ...lessons], levels.content)
  for (const pair of spokenPairs(spoken)) put(pair, levels.content)
  return grams
}
