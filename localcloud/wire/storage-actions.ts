import { invalidParam } from '../engine/cloud-error'
import { assertCloudPath, fileIdOf, pathOfFileId } from '../files/cloud-path'
import { DEFAULT_MAX_AGE_SECONDS } from '../files/file-store'
import type { Handler } from './context'

/** Documented by WeChat: at most 50 files in one request. */
const MAX_FILES = 50
/** The SDK repeats the message where it downloads. */
const missing = { code: 'STORAGE_FILE_NONEXIST', message: 'STORAGE_FILE_NONEXIST: the file does not exist' }

const listOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value) || value.length > MAX_FILES)
    throw invalidParam(`a list of at most ${MAX_FILES} files`)
  return value
}

const getUploadMetadata: Handler = ({ params, services }) => {
  const path = assertCloudPath(params.path)
  const url = services.fileUrl('PUT', path)
  // The address is signed itself, so that token and authorization carry nothing.
  return {
    data: {
      url: encodeURI(url),
      token: 'local',
      authorization: 'local',
      fileId: fileIdOf(path),
      // Travels back in a header, so it has to be ASCII.
      cosFileId: encodeURIComponent(path),
    },
  }
}

/** Whole seconds, a day at most, as WeChat documents; a day where none, or no sensible number, is asked for. */
const ageOf = (asked: unknown): number =>
  typeof asked === 'number' && asked >= 1
    ? Math.min(Math.floor(asked), DEFAULT_MAX_AGE_SECONDS)
    : DEFAULT_MAX_AGE_SECONDS

const batchGetDownloadUrl: Handler = ({ params, services }) => {
  const list = listOf(params.file_list) as readonly { fileid?: unknown; max_age?: unknown }[]
  const answers = list.map(({ fileid, max_age }) => {
    const path = pathOfFileId(fileid)
    const maxAge = ageOf(max_age)
    if (path === null || !services.files.exists(path))
      return { ...missing, fileID: fileid, tempFileURL: '', maxAge }
    return { code: 'SUCCESS', fileID: fileid, tempFileURL: services.fileUrl('GET', path, maxAge), maxAge }
  })
  return { data: { download_list: answers } }
}

const batchDeleteFile: Handler = ({ params, services }) => {
  const answers = listOf(params.fileid_list).map((fileID) => {
    const path = pathOfFileId(fileID)
    return { fileID, ...(path !== null && services.files.remove(path) ? { code: 'SUCCESS' } : missing) }
  })
  return { data: { delete_list: answers } }
}

export const storageActions: Readonly<Record<string, Handler>> = {
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
}
