import { repeat } from './call'

/** Names a file to the academy before it is uploaded, which removes what nobody uses. @throws where nobody heard it */
export const announceUpload = async (name: string): Promise<void> => {
  const { kind } = await repeat('member.announceUpload', { name })
  if (kind !== 'ok') throw new Error(`the upload was not announced: ${kind}`)
}
