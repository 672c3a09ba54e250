import type { UploadFile } from './upload-types'

export declare const uploadFile: UploadFile
