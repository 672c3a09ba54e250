import { knock, put } from './door'
import type { PhoneState } from './phone-state'
import type { Callbacks } from './wx-call'

type CloudCall = {
  readonly name: string
  readonly data: { readonly procedure: string; readonly key?: string }
}

/** Calls as they came to the cloud. */
export type Arrival = { readonly procedure: string; readonly key: string | undefined }

type Uploading = Callbacks & { readonly cloudPath: string; readonly filePath: string }
type Progress = (news: { readonly progress: number }) => void

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')

/**
 * Uploads through the door, which chooses the file's place itself; the storage rules' part is played here: a
 * client may create files in its own folder alone.
 */
const upload = async (url: string, person: string, state: PhoneState, { cloudPath, filePath }: Uploading) => {
  const bytes = state.album.get(filePath)
  if (!bytes) throw new Error(`uploadFile:fail no such file ${filePath}`)
  if (state.offline) throw new Error('uploadFile:fail network is not available')
  const name = cloudPath.split('/').at(-1)
  const { body } = await knock(url, { path: '/__cloud/upload', person, body: { name } })
  const place = body as { readonly fileId: string; readonly url: string }
  const allowed = folderOf(place.fileId.replace(/^cloud:\/\/[^/]+\//, ''))
  if (folderOf(cloudPath) !== allowed)
    throw new Error('uploadFile:fail Error: errCode: -503002 permission denied')
  await put(url, place.url, bytes)
  return { fileID: place.fileId, statusCode: 200, errMsg: 'uploadFile:ok' }
}

/** `wx.cloud` over the local cloud's door; the door attaches the person's identity, as WeChat does. */
export const cloudOf = (
  url: string,
  person: string,
  state: PhoneState,
  calls: string[],
  arrivals: Arrival[],
) => {
  let ready = false
  return {
    init: () => {
      ready = true
    },
    callFunction: async ({ name, data }: CloudCall) => {
      if (!ready) throw new Error('Cloud API isn’t enabled, please call wx.cloud.init first')
      calls.push(data.procedure)
      const failure = (why: string) => ({ errCode: -404011, errMsg: `cloud.callFunction:fail ${why}` })
      if (state.offline) throw failure('network is not available')
      arrivals.push({ procedure: data.procedure, key: data.key })
      const { status, body } = await knock(url, { path: `/__cloud/call/${name}`, person, body: data })
      // Cut off while the call was under way: it had its effect, but the answer never arrives.
      if (state.offline) throw failure('network is not available')
      if (status !== 200) throw failure(String(status))
      return { errMsg: 'cloud.callFunction:ok', result: body }
    },
    uploadFile: (options: Uploading) => {
      const listeners: Progress[] = []
      upload(url, person, state, options).then(
        (result) => {
          for (const listener of listeners) listener({ progress: 100 })
          options.success?.(result)
        },
        (error: Error) => options.fail?.({ errMsg: error.message }),
      )
      return { onProgressUpdate: (listener: Progress) => void listeners.push(listener) }
    },
  }
}
