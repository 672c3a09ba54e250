import { contract } from '@contract/contract'
import { courseLimits } from '@contract/rules/course-limits'
import { MAX_VIDEO_BYTES } from '@contract/rules/video-kind'
import { readOwnUpload, removeFiles, storeFile } from '../../../kernel/files'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { noteCopy } from '../../member/module'
import { branchCourses } from '../store'
import { changeDraft } from './change-draft'
import { mp4Seconds } from './mp4'
import { outlined } from './outline'

const DAY_SECONDS = 86_400

/**
 * A lesson with its video, at the end of a draft. The lesson's id follows from the idempotency key, so a repeat puts
 * the video into the same place. The upload is removed after the commit, as its uploader could still change it.
 */
export const addLesson = procedure(
  contract.course.addLesson,
  {
    allow: holding('cadre'),
    rate: { limit: 60, windowSeconds: 3_600 },
    auditSubject: (_, { courseId }) => courseId,
  },
  async ({ actor, input, now, openId, key, keyedAs, refuse, transact }) => {
    const { courseId, title, fileId: upload } = input
    const course = await branchCourses.getScoped(actor, courseId)
    if (course.state !== 'draft') throw refuse('WRONG_STATE')
    const video = await readOwnUpload(upload, openId, MAX_VIDEO_BYTES)
    if (!video) throw refuse('VIDEO_NOT_TAKEN')
    const seconds = Math.floor(mp4Seconds(video) ?? 0)
    if (seconds < 1 || seconds > DAY_SECONDS) throw refuse('VIDEO_NOT_MP4')
    const lessonId = ids.derived('lesson', actor.identityId, key)
    const path = `lessons/${lessonId}.mp4`
    await noteCopy(actor.identityId, upload, { keyedId: keyedAs.id, path, now })
    const fileId = await storeFile(path, video)
    const done = await transact((tx) =>
      changeDraft(tx, { actor, courseId, now, refuse }, ({ outline }) => {
        if (outline.length >= courseLimits.lessons) throw refuse('TOO_MANY_LESSONS')
        return outlined([...outline, { lessonId, title, durationSeconds: seconds, chapters: [], fileId }])
      }),
    )
    await removeFiles([upload])
    return done
  },
)
