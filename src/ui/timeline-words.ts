import type { Party, Progress } from '@contract/progress'
import { dayMomentWords, dayWords, momentWords } from '@/lib/time-words'

type Next = NonNullable<Progress['next']>

const PARTY_WORDS: Readonly<Record<Exclude<Party, 'owner'>, string>> = {
  admin: '镇总工会',
  cadre: '企业工会',
  verifier: '核销员',
  system: '系统',
}

/** How parties are called: the one whose case it is (我, 林*舟), and those of the flow's own. */
export type Called = { readonly owner: string; readonly parties?: Readonly<Record<string, string>> }

/** Who took a step, or is to take it. */
export const partyWords = (party: string, { owner, parties = {} }: Called): string =>
  party === 'owner' ? owner : (parties[party] ?? PARTY_WORDS[party as Exclude<Party, 'owner'>])

/** The end of a day is a day; any other moment has its time. */
const untilWords = (until: number): string =>
  momentWords(until).endsWith('23:59') ? dayWords(until) : dayMomentWords(until)

/** Who is awaited: 等镇总工会答复. */
export const awaitedWords = ({ by, title }: Next, { owner, parties }: Called): string => {
  const called = { owner: owner === '我' ? '您' : owner, parties }
  return `等${by.map((party) => partyWords(party, called)).join('、')}${title}`
}

/** Until when, and what happens otherwise; null where nothing says when. */
export const deadlineWords = ({ title, until, provisional, otherwise }: Next): string | null => {
  if (until === null) return null
  const moment = untilWords(until)
  const words = otherwise ? `到 ${moment} 还没有${title}，就${otherwise}` : `最晚 ${moment} ${title}`
  return provisional ? `${words}。来年放假安排公布后，日期可能调整` : words
}
