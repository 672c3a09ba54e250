import type { Output } from '@contract/contract'
import { turnStep } from '@contract/rules/turn'
import { qrTextOf } from '@contract/rules/voucher-qr'
import { useMemo } from 'react'
import { turnOf } from '@/lib/turn'
import { useStep } from '@/lib/use-step'

/** The text of the voucher's QR at this moment; it changes every half minute. null: there is nothing to show. */
export const useQrText = (shown: Output<'mall.voucher'> | undefined): string | null => {
  const qr = shown?.voucher.state === 'issued' ? shown.qr : undefined
  const step = useStep(turnStep, qr !== undefined)
  const { signed, signature, seed } = qr ?? {}
  return useMemo(
    () => (signed && signature && seed ? qrTextOf(signed, signature, turnOf(seed, step)) : null),
    [signed, signature, seed, step],
  )
}
