import { classLimits } from '@contract/rules/class-limits'
import Taro from '@tarojs/taro'
import type { ChosenList } from './choose-list'

/** WeChat gives files out of chats only: a table is sent to the file assistant first. */
export const chooseList = async (): Promise<ChosenList> => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv', 'txt'] })
    const [file] = tempFiles
    if (!file) return { kind: 'cancelled' }
    if (file.size > classLimits.paperBytes) return { kind: 'tooLarge' }
    const read = Taro.getFileSystemManager().readFileSync(file.path, 'base64')
    return typeof read === 'string' ? { kind: 'chosen', base64: read } : { kind: 'unreadable' }
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    return { kind: errMsg.includes('cancel') ? 'cancelled' : 'unreadable' }
  }
}
