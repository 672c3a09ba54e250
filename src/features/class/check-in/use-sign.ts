import type { Input } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { readClassQr } from '@contract/rules/class-qr'
import { daysIn } from '@contract/rules/spans'
import { useRef, useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import type { Outcome } from '@/lib/outcome'
import { outdateAll, refreshShown } from '@/lib/query-cache'
import { serverNow } from '@/lib/server-clock'
import { useMutations } from '@/lib/use-mutation'
import { useOutbox } from '@/lib/use-outbox'
import { askPosition } from './position'
import { type SignAct, scanOutbox } from './scan-outbox'
import { doneWords } from './sign-words'

const KEPT_WORDS = `网络断了，扫到的已经存在手机里。联网后打开这一页会自动补传，${daysIn(classLimits.sentLateMs)} 天之内都算数。`
const NOT_KEPT_WORDS = '网络断了，手机也存不下，没有签上。请找现场工作人员代签。'
const SPOKEN_OFFLINE_WORDS = '网络断了，没有签上。没有网络时请扫二维码，或找现场工作人员代签。'
const NO_CLASS_WORDS = '这不是签到的二维码。请扫老师屏幕上或座位上的二维码，或输入老师报的口令。'

const NO_POSITION_WORDS = '没有拿到位置，不影响签到。'

type Told = { readonly tone: 'ok' | 'warn'; readonly words: string }

type Seen = Input<'class.checkIn'>['seen']

/** What is signed for: `placeChecked` where the phone is asked for its position. */
type Class = { readonly sessionId: string; readonly placeChecked: boolean }

type Answer = Outcome<'class.checkIn' | 'class.checkOut'>

const toldOf = (act: SignAct, answer: Answer, more = ''): Told => {
  if (answer.kind === 'ok') return { tone: 'ok', words: doneWords(act, answer.data.presence) + more }
  return { tone: 'warn', words: answer.kind === 'refused' ? wordsFor(answer.code) : UNREACHABLE_WORDS }
}

const readAnew = () => {
  outdateAll()
  void refreshShown()
}

/** Checking in and out: by a QR, also without a network, and by the spoken code. */
export const useSign = () => {
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<Told>()
  const running = useRef(false)
  const { run } = useMutations()
  const { waiting, put, sendWaiting } = useOutbox(scanOutbox, (answers) => {
    for (const { item, outcome } of answers) setTold(toldOf(item.act, outcome))
    readAnew()
  })

  /** What cannot wait on the phone is sent now or not at all. */
  const signNow = async (act: SignAct, input: Input<'class.checkIn'>, offlineWords: string, more: string) => {
    const outcome = await run(act === 'in' ? 'class.checkIn' : 'class.checkOut', input)
    if (!outcome) return
    if (outcome.kind === 'unreachable') return setTold({ tone: 'warn', words: offlineWords })
    setTold(toldOf(act, outcome, more))
    readAnew()
  }

  const signOrKeep = async (act: SignAct, input: Input<'class.checkIn'>, more: string) => {
    const scan = put({ act, ...input })
    if (!scan) return signNow(act, input, NOT_KEPT_WORDS, more)
    const answers = await sendWaiting()
    const mine = answers.find(({ item }) => item.key === scan.key)
    if (mine) setTold(toldOf(act, mine.outcome, more))
    else if (scanOutbox.waiting().some(({ key }) => key === scan.key))
      setTold({ tone: 'warn', words: KEPT_WORDS + more })
  }

  const sign = async (act: SignAct, { sessionId, placeChecked }: Class, seen: Seen): Promise<void> => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setTold(undefined)
    const near = placeChecked && act === 'in' ? await askPosition() : undefined
    const withoutPlace = near === null ? NO_POSITION_WORDS : ''
    const input = { sessionId, seen, ...(near && { near }) }
    if (seen.by === 'spoken') await signNow(act, input, SPOKEN_OFFLINE_WORDS, withoutPlace)
    else await signOrKeep(act, input, withoutPlace)
    running.current = false
    setBusy(false)
  }

  return {
    busy,
    told,
    waiting,
    say: (words: string) => setTold({ tone: 'warn', words }),
    /** What the camera saw. @param actOf what is to be done in that class */
    scanned: (text: string, actOf: (sessionId: string) => SignAct) => {
      const qr = readClassQr(text)
      if (!qr) return setTold({ tone: 'warn', words: NO_CLASS_WORDS })
      void sign(actOf(qr.sessionId), qr, { ...qr.seen, at: serverNow() })
    },
    heard: (act: SignAct, one: Class, code: string) => void sign(act, one, { by: 'spoken', code }),
  }
}

export type Sign = ReturnType<typeof useSign>
