import type { ErrorCode, Output } from '@contract/contract'
import { codeOfText } from '@contract/rules/voucher-code'
import { useRef, useState } from 'react'
import { call } from '@/lib/call'
import { wordsFor } from '@/lib/error-words'
import { unreadableWords } from './code-words'

const CHECK_WORDS: Partial<Record<ErrorCode<'mall.check'>, string>> = {
  NOT_FOUND: '没有这张券，或者它要到别的领取点领。请核对券码，不要发放。',
  FORBIDDEN: '您不是这里的核销员，请联系镇总工会。',
}

/** Looks up what stands behind a code that was scanned or typed. */
export const useCheck = () => {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Output<'mall.check'>>()
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const newest = useRef(0)

  const look = async (code: string): Promise<void> => {
    newest.current += 1
    const mine = newest.current
    setBusy(true)
    setTrouble(undefined)
    const outcome = await call('mall.check', { code })
    if (mine !== newest.current) return
    setBusy(false)
    if (outcome.kind === 'ok') setFound(outcome.data)
    else if (outcome.kind === 'unreachable') setTrouble('网络断了，没有查到，也没有核销。联网后再查一次。')
    else setTrouble(CHECK_WORDS[outcome.code] ?? wordsFor(outcome.code))
  }

  const read = async (text: string, how: 'scanned' | 'typed'): Promise<void> => {
    const code = codeOfText(text)
    if (code) return look(code)
    setTrouble(unreadableWords(text, how))
  }

  return {
    typed,
    found,
    trouble,
    busy,
    type: (text: string) => {
      setTyped(text.toUpperCase())
      setTrouble(undefined)
    },
    say: setTrouble,
    scanned: (text: string) => void read(text, 'scanned'),
    lookUpTyped: () => void read(typed, 'typed'),
    /** The same voucher once more: somebody else may have been quicker. */
    again: async () => {
      if (found) await look(found.code)
    },
    clear: () => {
      newest.current += 1
      setTyped('')
      setFound(undefined)
      setTrouble(undefined)
      setBusy(false)
    },
  }
}

export type Check = ReturnType<typeof useCheck>
