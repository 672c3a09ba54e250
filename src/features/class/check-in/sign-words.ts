import type { Presence } from '@contract/class'
import { lengthWords, momentWords } from '@/lib/time-words'
import type { SignAct } from './scan-outbox'

const clockOf = (at: number): string => momentWords(at).slice(-5)

/** 1 小时 20 分; less than a minute is no time. */
export const studyWords = (studyMinutes: number): string =>
  studyMinutes === 0 ? '0 分钟' : lengthWords(studyMinutes * 60)

/** What checking in or out has brought. */
export const doneWords = (act: SignAct, { inAt, outAt, studyMinutes, earnedPoints }: Presence): string => {
  if (act === 'in') {
    const points = earnedPoints > 0 ? `，得 ${earnedPoints} 分` : ''
    return `已签到，${clockOf(inAt)}${points}。下课时请再扫一次签退，学时才算全。`
  }
  return `已签退，${clockOf(outAt ?? inAt)}，学时 ${studyWords(studyMinutes)}。`
}

/** When somebody came and went; `open` while he can still be checked out. */
export const presenceWords = ({ inAt, outAt, by, seat, late }: Presence, open: boolean): string => {
  const how = by === 'desk' ? '（代签）' : late ? '（补传）' : ''
  const where = seat === null ? '' : `，${seat} 号座位`
  const gone = outAt === null ? (open ? '还没有签退' : '没有签退') : `${clockOf(outAt)} 签退`
  return `${clockOf(inAt)} 签到${how}${where}，${gone}`
}

/** What it counts; of who can still be checked out, what it would count without. */
export const countedWords = ({ outAt, studyMinutes }: Presence, open: boolean): string =>
  `${open && outAt === null ? '不签退只算学时' : '学时'} ${studyWords(studyMinutes)}`
