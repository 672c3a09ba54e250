import type { ErrorCode, Output } from '@contract/contract'
import { codeOfText } from '@contract/rules/voucher-code'
import { type ReadTicket, readQrText } from '@contract/rules/voucher-qr'
import { useRef, useState } from 'react'
import { call } from '@/lib/call'
import { wordsFor } from '@/lib/error-words'
import { keptLeases, type Lease } from '@/lib/kept-leases'
import { serverNow } from '@/lib/server-clock'
import { checkOffline } from '../offline/check-offline'
import { handedOutbox } from '../offline/handed-outbox'
import { unreadableWords } from './code-words'

const CHECK_WORDS: Partial<Record<ErrorCode<'mall.check'>, string>> = {
  NOT_FOUND: '没有这张券，或者它要到别的领取点领。请核对券码，不要发放。',
  FORBIDDEN: '您不是这里的核销员，请联系镇总工会。',
}

/** A voucher that this phone may hand out by itself. */
type FoundOffline = { readonly ticket: ReadTicket; readonly lease: Lease }

const TYPED_OFFLINE_WORDS = '网络断了，没有查到，也没有核销。没有网络时请扫二维码，或联网后再查。'

/** Looks up what stands behind a code that was scanned or typed. */
export const useCheck = () => {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Output<'mall.check'>>()
  const [offline, setOffline] = useState<FoundOffline>()
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const newest = useRef(0)

  /** Without a network the phone asks itself. */
  const lookOffline = (ticket: ReadTicket): void => {
    const now = serverNow()
    const lease = checkOffline(ticket, { leases: keptLeases(now), handed: handedOutbox.all(), now })
    if (typeof lease === 'string') setTrouble(lease)
    else setOffline({ ticket, lease })
  }

  const look = async (code: string, ticket?: ReadTicket): Promise<void> => {
    newest.current += 1
    const mine = newest.current
    setBusy(true)
    setTrouble(undefined)
    const outcome = await call('mall.check', ticket ? { code, turn: ticket.turn } : { code })
    if (mine !== newest.current) return
    setBusy(false)
    if (outcome.kind === 'ok') setFound(outcome.data)
    else if (outcome.kind === 'unreachable') {
      if (ticket) lookOffline(ticket)
      else setTrouble(TYPED_OFFLINE_WORDS)
    } else setTrouble(CHECK_WORDS[outcome.code] ?? wordsFor(outcome.code))
  }

  const read = async (text: string): Promise<void> => {
    const code = codeOfText(text)
    if (code) return look(code)
    setTrouble(unreadableWords(text, 'typed'))
  }

  const scan = async (text: string): Promise<void> => {
    const ticket = readQrText(text)
    if (ticket) return look(ticket.code, ticket)
    setTrouble(unreadableWords(text, 'scanned'))
  }

  return {
    typed,
    found,
    offline,
    trouble,
    busy,
    type: (text: string) => {
      setTyped(text.toUpperCase())
      setTrouble(undefined)
    },
    say: setTrouble,
    scanned: (text: string) => void scan(text),
    lookUpTyped: () => void read(typed),
    /** The same voucher once more: somebody else may have been quicker. */
    again: async () => {
      if (found) await look(found.code)
    },
    clear: () => {
      newest.current += 1
      setTyped('')
      setFound(undefined)
      setOffline(undefined)
      setTrouble(undefined)
      setBusy(false)
    },
  }
}

export type Check = ReturnType<typeof useCheck>
