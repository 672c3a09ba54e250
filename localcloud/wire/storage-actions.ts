import { invalidParam } from '../engine/cloud-error'
import { assertCloudPath, fileIdOf, pathOfFileId } from '../files/cloud-path'
import { DEFAULT_MAX_AGE_SECONDS } from '../files/file-store'
import type { Handler } from './context'

/** Documented by WeChat: at most 50 files in one request. */
const MAX_FILES = 50
const MISSING = 'STORAGE_FILE_NONEXIST'

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

const batchGetDownloadUrl: Handler = ({ params, services }) => {
  const list = listOf(params.file_list) as readonly { fileid?: unknown; max_age?: unknown }[]
  const answers = list.map(({ fileid, max_age }) => {
    const path = pathOfFileId(fileid)
    const maxAge = typeof max_age === 'number' && max_age > 0 ? max_age : DEFAULT_MAX_AGE_SECONDS
    if (path === null || !services.files.exists(path))
      return { code: MISSING, fileID: fileid, tempFileURL: '', maxAge }
    return { code: 'SUCCESS', fileID: fileid, tempFileURL: services.fileUrl('GET', path, maxAge), maxAge }
  })
  return { data: { download_list: answers } }
}

const batchDeleteFile: Handler = ({ params, services }) => {
  const answers = listOf(params.fileid_list).map((fileID) => {
    const path = pathOfFileId(fileID)
    return { fileID, code: path !== null && services.files.remove(path) ? 'SUCCESS' : MISSING }
  })
  return { data: { delete_list: answers } }
}

export const storageActions: Readonly<Record<string, Handler>> = {
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
}
