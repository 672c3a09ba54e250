import Taro from '@tarojs/taro'
import { announceUpload } from './announce-upload'
import { openCloud } from './open-cloud.weapp'
import type { UploadFile } from './upload-types'

/** The storage rules let a client create files below its own folder. */
export const uploadFile: UploadFile = async ({ path, folder, name }, onPercent) => {
  openCloud()
  await announceUpload(name)
  return new Promise((resolve, reject) => {
    const task = Taro.cloud.uploadFile({
      cloudPath: `${folder}/${name}`,
      filePath: path,
      success: ({ fileID }) => resolve(fileID),
      fail: reject,
    })
    task.onProgressUpdate(({ progress }) => onPercent(progress))
  })
}
