import { pickFile } from './pick-file'

/** The browser's own file dialogue. */
export const chooseTranscript = async () => {
  const file = await pickFile('.vtt,text/vtt')
  return file ? { path: URL.createObjectURL(file), bytes: file.size } : null
}
