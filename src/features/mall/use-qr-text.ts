import type { Output } from '@contract/contract'
import { qrTextOf, turnStep } from '@contract/rules/voucher-qr'
import { useEffect, useMemo, useState } from 'react'
import { serverNow } from '@/lib/server-clock'
import { turnOf } from './turn'

const LOOK_EVERY_MS = 1_000

/** The text of the voucher's QR at this moment; it changes every half minute. null: there is nothing to show. */
export const useQrText = (shown: Output<'mall.voucher'> | undefined): string | null => {
  const qr = shown?.voucher.state === 'issued' ? shown.qr : undefined
  const isShown = qr !== undefined
  const [step, setStep] = useState(() => turnStep(serverNow()))
  useEffect(() => {
    if (!isShown) return
    const look = () => setStep(turnStep(serverNow()))
    look()
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [isShown])
  const { signed, signature, seed } = qr ?? {}
  return useMemo(
    () => (signed && signature && seed ? qrTextOf(signed, signature, turnOf(seed, step)) : null),
    [signed, signature, seed, step],
  )
}
