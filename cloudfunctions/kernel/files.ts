import { cloud } from './database'

/** A file is read from storage within this time. */
const MAX_WAIT_MS = 10_000

type TempFiles = { readonly fileList: readonly { readonly status: number; readonly tempFileURL: string }[] }

/** Signed addresses of files, in their order; an empty one where a file is gone. At most 50 files. */
export const signUrls = async (fileIds: readonly string[], maxAgeSeconds: number): Promise<string[]> => {
  if (fileIds.length === 0) return []
  const request = { fileList: fileIds.map((fileID) => ({ fileID, maxAge: maxAgeSeconds })) }
  const { fileList } = (await cloud.getTempFileURL(request as never)) as TempFiles
  return fileList.map(({ tempFileURL }) => tempFileURL)
}

/** The path inside the bucket: what comes after `cloud://environment.bucket/`. */
const pathOf = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/** The folder below which alone the caller may create files. */
export const uploadFolderOf = (openId: string): string => `incoming/${openId}`

/** Clients may create files only below `incoming/{their openid}/`; a path with steps back is not below it. */
const isOwnUpload = (fileId: string, openId: string): boolean => {
  const parts = pathOf(fileId).split('/')
  return (
    parts[0] === 'incoming' &&
    parts[1] === openId &&
    parts.length > 2 &&
    !parts.some((part) => part === '' || part === '.' || part === '..')
  )
}

/**
 * The bytes of a file that the caller has uploaded. Only one byte more than allowed is asked for, so that a
 * huge file cannot fill the function's memory.
 *
 * @returns null where it is not the caller's, is missing, or is larger than `maxBytes`
 */
export const readOwnUpload = async (
  fileId: string,
  openId: string,
  maxBytes: number,
): Promise<Buffer | null> => {
  if (!isOwnUpload(fileId, openId)) return null
  const [url] = await signUrls([fileId], 60)
  if (!url) return null
  const response = await fetch(url, {
    headers: { range: `bytes=0-${maxBytes}` },
    signal: AbortSignal.timeout(MAX_WAIT_MS),
  })
  // A store that ignores the range answers 200 with everything: its length is looked at before its bytes.
  if (!response.ok || Number(response.headers.get('content-length') ?? Infinity) > maxBytes) {
    await response.body?.cancel()
    return null
  }
  return Buffer.from(await response.arrayBuffer())
}

/** Stores bytes at a path, in place of what was there. @returns the file's id */
export const storeFile = async (path: string, bytes: Buffer): Promise<string> => {
  const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: bytes })
  return fileID
}

/** An empty file that stands at the top of the bucket. */
const MARKER = 'bucket'

/** The ids of files by their paths: only storage knows what comes before a path, so it is asked for one that is known. */
export const fileIdsOf = async (paths: readonly string[]): Promise<string[]> => {
  const marker = await storeFile(MARKER, Buffer.alloc(1))
  const root = marker.slice(0, -MARKER.length)
  return paths.map((path) => `${root}${path}`)
}

/** Removes files; one that is gone already is no failure. At most 50 files. */
export const deleteFiles = async (fileIds: readonly string[]): Promise<void> => {
  if (fileIds.length > 0) await cloud.deleteFile({ fileList: [...fileIds] })
}

/** Removes files, as far as it can. */
export const removeFiles = async (fileIds: readonly string[]): Promise<void> => {
  try {
    await deleteFiles(fileIds)
  } catch {
    // What the caller did is done: an upload that stays behind is no reason to tell him otherwise.
  }
}
