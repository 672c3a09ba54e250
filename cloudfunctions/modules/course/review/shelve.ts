import type { Actor } from '../../../kernel/actor'
import { tenantIn, tenants } from '../../../kernel/tenant'
import type { Transaction } from '../../../kernel/transaction'
import { type CourseDocument, type LessonDocument, lessons } from '../store'

/** More taken-down courses than these 接着看 no longer knows; the player still says so. */
const MAX_TAKEN_DOWN = 300

const lessonOf = (
  { _id: courseId, tenantId, title: courseTitle, category, cover, sample, outline }: CourseDocument,
  at: number,
): LessonDocument | null => {
  const written = outline[at]
  if (!written) return null
  const { lessonId, ...lesson } = written
  return {
    _id: lessonId,
    tenantId,
    courseId,
    courseTitle,
    category,
    cover,
    order: at + 1,
    ...lesson,
    live: true,
    sample,
  }
}

/** Makes the lessons of a course what its outline says, for its members to play. */
export const putOnShelf = async (tx: Transaction, course: CourseDocument): Promise<void> => {
  for (const at of course.outline.keys()) {
    const lesson = lessonOf(course, at)
    if (!lesson) continue
    const { _id, tenantId, ...fields } = lesson
    if (await tx.get(lessons, _id)) await tx.update(lessons, _id, fields)
    else await tx.add(lessons, { _id, tenantId, ...fields })
  }
}

/** Nobody opens these lessons from now on. */
export const takeOffShelf = async (tx: Transaction, { outline }: CourseDocument): Promise<void> => {
  for (const { lessonId } of outline)
    if (await tx.get(lessons, lessonId)) await tx.update(lessons, lessonId, { live: false })
}

/** Keeps in mind, where it costs no further read, which courses members may have begun and can no longer open. */
export const rememberTakenDown = async (
  tx: Transaction,
  actor: Actor,
  courseId: string,
  down: boolean,
): Promise<void> => {
  const { _id, takenDown } = await tenantIn(tx, actor)
  const others = takenDown.filter((one) => one !== courseId)
  if (!down && others.length === takenDown.length) return
  await tx.update(tenants, _id, { takenDown: down ? [...others, courseId].slice(-MAX_TAKEN_DOWN) : others })
}
