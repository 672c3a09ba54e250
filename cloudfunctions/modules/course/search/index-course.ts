import { system } from '../../../kernel/actor'
import { tenants } from '../../../kernel/tenant'
import { runTx, type Transaction } from '../../../kernel/transaction'
import { type CourseDocument, everyCourse } from '../store'
import { transcripts } from '../transcripts/transcript-store'
import { entriesOf, gramId } from './search-entries'
import { everyGram, indexedCourses, searchGrams } from './search-store'

/** Grams in one transaction: two requests each, far below its 30 seconds. */
const GRAMS_TOGETHER = 25

const spokenIn = async (tx: Transaction, { outline }: CourseDocument): Promise<string[]> => {
  const spoken: string[] = []
  for (const { lessonId, cueCount } of outline)
    if (cueCount) spoken.push(...((await tx.get(transcripts, lessonId))?.cues ?? []).map((cue) => cue.text))
  return spoken
}

const noteEntries = async (
  tx: Transaction,
  { _id, tenantId }: CourseDocument,
  entriesFor: (known: readonly string[]) => readonly string[],
): Promise<readonly string[]> => {
  const known = await tx.get(indexedCourses, _id)
  const entries = entriesFor(known?.entries ?? [])
  if (known) await tx.update(indexedCourses, _id, { entries })
  else await tx.add(indexedCourses, { _id, tenantId, entries })
  return entries
}

type Change = { readonly gram: string; readonly drop: Set<string>; readonly put: Set<string> }

/** What is to become of each gram that a course was or will be found by. */
const changesOf = (before: readonly string[], after: readonly string[]): Change[] => {
  const changes = new Map<string, Change>()
  const wanted = new Set(after)
  for (const entry of before) {
    const [gram = '', posting = ''] = entry.split(' ')
    const change = changes.get(gram) ?? { gram, drop: new Set(), put: new Set() }
    change[wanted.has(entry) ? 'put' : 'drop'].add(posting)
    changes.set(gram, change)
  }
  return [...changes.values()]
}

const applyTo = async (
  tx: Transaction,
  { appId, tenantId }: { readonly appId: string; readonly tenantId: string },
  { gram, drop, put }: Change,
): Promise<void> => {
  const id = gramId(appId, gram)
  const known = await tx.get(searchGrams, id)
  const others = (known?.postings ?? []).filter((posting) => !drop.has(posting) && !put.has(posting))
  const postings = [...others, ...put]
  if (!known && postings.length > 0) await tx.add(searchGrams, { _id: id, tenantId, gram, postings })
  else if (known) await tx.update(searchGrams, id, { postings })
}

/** Which of some changes are not made yet: a run that was cut has made the others. One request. */
const stillToDo = async (appId: string, changes: readonly Change[]): Promise<Change[]> => {
  const ids = changes.map(({ gram }) => gramId(appId, gram))
  const known = await everyGram.many(system, ids, ['gram', 'postings'])
  const held = new Map(known.map(({ gram, postings }) => [gram, new Set(postings)]))
  return changes.filter(({ gram, drop, put }) => {
    const postings = held.get(gram)
    const all = [...put].every((posting) => postings?.has(posting))
    return !all || [...drop].some((posting) => !put.has(posting) && postings?.has(posting))
  })
}

/**
 * Makes the search find a course as it is now. Every part may be done again: the grams are sets, what was noted
 * first names all that a run which was cut may have written, and the course stays due until all of it is done.
 *
 * @returns false where the course was changed in between, and is due again
 */
export const indexCourse = async (courseId: string): Promise<boolean> => {
  const noted = await runTx(async (tx) => {
    const course = await tx.get(everyCourse, courseId)
    const tenant = course && (await tx.get(tenants, course.tenantId))
    if (!course?.searchDue || !tenant) return null
    const wanted = entriesOf(course, await spokenIn(tx, course))
    const touched = await noteEntries(tx, course, (known) => [...new Set([...known, ...wanted])])
    return { course, wanted, touched, appId: tenant.appId }
  })
  if (!noted) return true
  const { course, wanted, touched, appId } = noted
  const changes = changesOf(touched, wanted)
  for (let at = 0; at < changes.length; at += GRAMS_TOGETHER) {
    const left = await stillToDo(appId, changes.slice(at, at + GRAMS_TOGETHER))
    if (left.length === 0) continue
    await runTx(async (tx) => {
      for (const change of left) await applyTo(tx, { appId, tenantId: course.tenantId }, change)
    })
  }
  return runTx(async (tx) => {
    const now = await tx.get(everyCourse, courseId)
    if (now?.changedAt !== course.changedAt) return false
    await noteEntries(tx, course, () => wanted)
    await tx.update(everyCourse, courseId, { searchDue: false })
    return true
  })
}
