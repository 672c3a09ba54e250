import Taro from '@tarojs/taro'

/** Opens the file inside WeChat, from where it can be sent on to a computer. */
export const openSheet = async (url: string): Promise<string | undefined> => {
  try {
    const { tempFilePath, statusCode } = await Taro.downloadFile({ url, timeout: 30_000 })
    if (statusCode !== 200) return '文件没有取到，请再试一次。'
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'xlsx', showMenu: true })
    return undefined
  } catch {
    return '文件没有打开。请看看网络，再试一次。'
  }
}
