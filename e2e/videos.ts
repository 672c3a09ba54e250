import path from 'node:path'
import type { Cloud } from '../localcloud/cloud'
import { clipNames } from '../localcloud/seed/documents'

const CLIPS = path.resolve(__dirname, '../localcloud/seed/content/clips')

/** Stores the sample town's videos again: who throws a course away takes its files with it, whatever its documents do. */
export const putVideosBack = (cloud: Cloud): void => {
  for (const clip of clipNames())
    if (!cloud.files.exists(`lessons/${clip}`)) cloud.files.put(`lessons/${clip}`, path.join(CLIPS, clip))
}
