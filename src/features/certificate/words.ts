import { fullDayWords, lengthWords } from '@/lib/time-words'

export const STATE_TONES = { valid: 'ok', revoked: 'seal' } as const

type Facts = { readonly courseTitle: string; readonly studySeconds: number; readonly issuedAt: number }

/** What a certificate states, on screen and as a picture. */
export const sentenceWords = ({ courseTitle, studySeconds, issuedAt }: Facts): string =>
  `于${fullDayWords(issuedAt)}学完《${courseTitle}》全部课程，学时 ${lengthWords(studySeconds)}，准予结业。`
