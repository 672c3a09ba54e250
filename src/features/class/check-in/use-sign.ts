import type { Input } from '@contract/contract'
import { readClassQr } from '@contract/rules/class-qr'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { mutate } from '@/lib/call'
import { wordsFor } from '@/lib/error-words'
import { isOpen } from '@/lib/outcome'
import { keyFor, settleKey } from '@/lib/pending-key'
import { outdateAll, refreshShown } from '@/lib/query-cache'
import { serverNow } from '@/lib/server-clock'
import { askPosition } from './position'
import { forgetScan, type KeptScan, keepScan, keptScans, type SignAct } from './scan-outbox'
import { doneWords } from './sign-words'

/** While a scan waits, the network is tried this often. */
const TRY_EVERY_MS = 15_000

const KEPT_WORDS = '网络断了，扫到的已经存在手机里。联网后打开这一页会自动补传，一天之内都算数。'
const NOT_KEPT_WORDS = '网络断了，手机也存不下，没有签上。请找现场工作人员代签。'
const SPOKEN_OFFLINE_WORDS = '网络断了，没有签上。没有网络时请扫二维码，或找现场工作人员代签。'
const NO_CLASS_WORDS = '这不是签到的二维码。请扫老师屏幕上或座位上的二维码，或输入老师报的口令。'

const NO_POSITION_WORDS = '没有拿到位置，不影响签到。'

type Told = { readonly tone: 'ok' | 'warn'; readonly words: string }

type Seen = Input<'class.checkIn'>['seen']

/** What is signed for: `placeChecked` where the phone is asked for its position. */
type Class = { readonly sessionId: string; readonly placeChecked: boolean }

const send = ({ act, sessionId, seen, near }: Omit<KeptScan, 'key'>, key: string) => {
  const input = { sessionId, seen }
  if (act === 'out') return mutate('class.checkOut', input, key)
  return mutate('class.checkIn', near ? { ...input, near } : input, key)
}

/** Checking in and out: by a QR, also without a network, and by the spoken code. */
export const useSign = () => {
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<Told>()
  const [waiting, setWaiting] = useState(() => keptScans().length)
  const running = useRef(false)

  const tell = useCallback(
    (scan: Omit<KeptScan, 'key'>, outcome: Awaited<ReturnType<typeof send>>, more = '') => {
      if (outcome.kind === 'ok')
        setTold({ tone: 'ok', words: doneWords(scan.act, outcome.data.presence) + more })
      else if (outcome.kind === 'refused') setTold({ tone: 'warn', words: wordsFor(outcome.code) })
      outdateAll()
      void refreshShown()
    },
    [],
  )

  /** Sends what waits on the phone, one after the other, each once. */
  const sendKept = useCallback(async () => {
    if (running.current) return
    running.current = true
    for (const { key, ...scan } of keptScans()) {
      const outcome = await send(scan, key)
      if (isOpen(outcome)) break
      forgetScan(key)
      tell(scan, outcome)
    }
    running.current = false
    setWaiting(keptScans().length)
  }, [tell])

  const sign = async (act: SignAct, { sessionId, placeChecked }: Class, seen: Seen): Promise<void> => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setTold(undefined)
    const near = placeChecked && act === 'in' ? await askPosition() : undefined
    const withoutPlace = near === null ? NO_POSITION_WORDS : ''
    const scan = { act, sessionId, seen, ...(near && { near }) }
    const name = act === 'in' ? 'class.checkIn' : 'class.checkOut'
    const outcome = await send(scan, keyFor(name, scan, Date.now()))
    running.current = false
    setBusy(false)
    if (outcome.kind === 'unreachable') {
      if (seen.by === 'spoken') return setTold({ tone: 'warn', words: SPOKEN_OFFLINE_WORDS })
      const isKept = keepScan(scan, Date.now())
      setTold({ tone: 'warn', words: isKept ? KEPT_WORDS + withoutPlace : NOT_KEPT_WORDS })
      return setWaiting(keptScans().length)
    }
    if (!isOpen(outcome)) settleKey(name)
    tell(scan, outcome, withoutPlace)
  }

  useEffect(() => {
    if (waiting === 0) return
    const timer = setInterval(() => void sendKept(), TRY_EVERY_MS)
    return () => clearInterval(timer)
  }, [waiting, sendKept])
  // What is shown only once its page has its data is not told that the page was shown.
  useEffect(() => void sendKept(), [sendKept])
  useDidShow(() => void sendKept())

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
