import type { JobCard } from '@contract/jobs'
import { countWords, momentWords } from '@/lib/time-words'

type State = JobCard['state']

export const STATE_WORDS: Record<State, string> = {
  waiting: '正常',
  running: '正在办理',
  retrying: '稍后重试',
  failed: '需要处理',
}

export const STATE_TONES: Record<State, 'ok' | 'info' | 'warn'> = {
  waiting: 'ok',
  running: 'info',
  retrying: 'warn',
  failed: 'warn',
}

/** A job that runs well and has left an item to a person needs one all the same. */
export const shownState = ({ state, setAside }: JobCard): State =>
  state === 'waiting' && setAside.some(({ leftToPerson }) => leftToPerson) ? 'failed' : state

/** When it last went through and how much it did. */
export const lastWords = ({ finishedAt, done, doneEver }: JobCard): string =>
  finishedAt === null
    ? '还没有办完过一趟'
    : `${momentWords(finishedAt)} 办完一趟，本趟 ${countWords(done)} 件，累计 ${countWords(doneEver)} 件`

/** When it is next taken up. */
export const nextWords = ({ state, dueAt, everyMinutes }: JobCard): string => {
  if (state === 'running') return '办到一半会自己接着办'
  if (dueAt === null || (everyMinutes === 0 && state === 'waiting')) return '每分钟都办'
  return `下次 ${momentWords(dueAt)}`
}
