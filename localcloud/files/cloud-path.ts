import { invalidParam } from '../engine/cloud-error'

/** What CloudBase's file ids look like: cloud://<env>.<bucket>/<path>. */
const FILE_ID_HEAD = 'cloud://local.6c6f-local-1300000000/'
/** Documented for cloudPath: letters, digits, Chinese, and these signs; no empty part. */
const ALLOWED = /^[\p{Script=Han}A-Za-z0-9/!\-_.* ]{1,850}$/u

/** Checks a path inside the bucket. @throws INVALID_PARAM when the platform, or a file system, would not take it. */
export const assertCloudPath = (path: unknown): string => {
  if (typeof path !== 'string' || !ALLOWED.test(path))
    throw invalidParam(`invalid cloudPath: ${String(path)}`)
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw invalidParam(`invalid cloudPath: ${path}`)
  }
  return path
}

export const fileIdOf = (path: string): string => FILE_ID_HEAD + path

/** The path of a file id, or null when it is not one of this environment. */
export const pathOfFileId = (fileId: unknown): string | null => {
  if (typeof fileId !== 'string' || !fileId.startsWith(FILE_ID_HEAD)) return null
  try {
    return assertCloudPath(fileId.slice(FILE_ID_HEAD.length))
  } catch {
    return null
  }
}
