import type { PhoneState } from './phone-state'
import { answer, type Callbacks } from './wx-call'

/** The pictures on the phone and what WeChat does with them. */
export const albumOf = (state: PhoneState, previews: string[]) => {
  const bytesOf = (path: string): Buffer => {
    const bytes = state.album.get(path)
    if (!bytes) throw new Error(`no such file or directory, open '${path}'`)
    return bytes
  }
  return {
    /** Taro hands this one on as it is: without callbacks WeChat itself answers with a promise. */
    chooseMedia: async ({ count }: { readonly count: number }) => {
      if (!state.albumAllowed) throw { errMsg: 'chooseMedia:fail auth deny' }
      const chosen = [...state.album].slice(0, count)
      if (chosen.length === 0) throw { errMsg: 'chooseMedia:fail cancel' }
      return {
        type: 'image',
        tempFiles: chosen.map(([tempFilePath, { length: size }]) => ({
          tempFilePath,
          size,
          fileType: 'image',
        })),
      }
    },
    /** Files of the person's chats lie beside the pictures. Taro hands this one on as well. */
    chooseMessageFile: async ({ extension }: { readonly extension: readonly string[] }) => {
      const [chosen] = [...state.album].filter(([path]) =>
        extension.some((ending) => path.endsWith(`.${ending}`)),
      )
      if (!chosen) throw { errMsg: 'chooseMessageFile:fail cancel' }
      const [path, { length: size }] = chosen
      return { tempFiles: [{ path, size, name: path, type: 'file', time: 0 }] }
    },
    /** What it makes smaller becomes a JPEG of a tenth of the size. */
    compressImage: (options: Callbacks & { readonly src: string }) =>
      answer(options, () => {
        const before = bytesOf(options.src)
        const tempFilePath = `${options.src}.small.jpg`
        const head = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
        state.album.set(tempFilePath, Buffer.concat([head, Buffer.alloc(Math.ceil(before.length / 10))]))
        return { tempFilePath }
      }),
    getFileSystemManager: () => ({
      readFileSync: (
        path: string,
        encoding?: 'base64',
        position = 0,
        length = bytesOf(path).length,
      ): string | ArrayBuffer => {
        const bytes = bytesOf(path).subarray(position, position + length)
        return encoding ? bytes.toString(encoding) : Uint8Array.from(bytes).buffer
      },
      statSync: (path: string) => ({ size: bytesOf(path).length }),
    }),
    previewImage: (options: Callbacks & { readonly current: string }) =>
      answer(options, () => {
        previews.push(options.current)
        return { errMsg: 'previewImage:ok' }
      }),
  }
}
