import Taro from '@tarojs/taro'
import { openCloud } from './open-cloud.weapp'
import type { UploadFile } from './upload-types'

/** The storage rules let a client create files below its own folder, under any name not taken. */
export const uploadFile: UploadFile = ({ path, folder, name }, onPercent) => {
  openCloud()
  const random = Math.random().toString(36).slice(2, 12)
  return new Promise((resolve, reject) => {
    const task = Taro.cloud.uploadFile({
      cloudPath: `${folder}/${Date.now().toString(36)}-${random}-${name}`,
      filePath: path,
      success: ({ fileID }) => resolve(fileID),
      fail: reject,
    })
    task.onProgressUpdate(({ progress }) => onPercent(progress))
  })
}
