import Taro from '@tarojs/taro'

/** WeChat opens files that stand in a chat, such as one's own 文件传输助手. */
export const chooseTranscript = async () => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['vtt'] })
    const [file] = tempFiles
    return file ? { path: file.path, bytes: file.size } : null
  } catch {
    return null
  }
}
