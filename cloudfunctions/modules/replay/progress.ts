import type { WatchProgress } from '@contract/replay'
import { neededSecondsOf } from '@contract/rules/watched'
import type { LessonDocument } from '../course/module'
import type { ProgressDocument } from './store'

/** Progress in a lesson that was never watched. */
export const freshProgress = (
  _id: string,
  memberId: string,
  lesson: LessonDocument,
  now: number,
): ProgressDocument => ({
  _id,
  tenantId: lesson.tenantId,
  memberId,
  lessonId: lesson._id,
  courseId: lesson.courseId,
  courseTitle: lesson.courseTitle,
  title: lesson.title,
  category: lesson.category,
  cover: lesson.cover,
  durationSeconds: lesson.durationSeconds,
  watched: [],
  watchedSeconds: 0,
  positionSeconds: 0,
  completedAt: null,
  paidPoints: null,
  state: 'started',
  updatedAt: now,
})

/** Progress as the player shows it; null is a lesson that was never watched. */
export const shownProgress = (progress: ProgressDocument | null, durationSeconds: number): WatchProgress => ({
  watched: (progress?.watched ?? []).map(([from, to]): [number, number] => [from, to]),
  watchedSeconds: progress?.watchedSeconds ?? 0,
  neededSeconds: neededSecondsOf(durationSeconds),
  positionSeconds: progress?.positionSeconds ?? 0,
  completedAt: progress?.completedAt ?? null,
  paidPoints: progress?.paidPoints ?? null,
})
