import type { ErrorCode, Output } from '@contract/contract'
import { useState } from 'react'
import { wordsFor } from '@/lib/error-words'
import { outdateAll } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'
import type { Handed } from './handed-list'

const WORDS: Partial<Record<ErrorCode<'mall.writeOff'>, string>> = {
  VOUCHER_USED: '这张券刚被核销过，不要发放。',
  VOUCHER_VOID: '会员刚取消了这张券，不要发放。',
  VOUCHER_LAPSED: '这张券刚过期，不要发放。积分会退回，会员可以重新兑换。',
  NOT_FOUND: '没有这张券，或者它要到别的领取点领。不要发放。',
  FORBIDDEN: '自己的券要请另一位核销员办，或者您已不是这里的核销员。没有核销。',
}

const UNSURE_WORDS = '网络断了，不知道核销成没成，先不要发放。联网后再点一次“确认核销”，不会重复扣分。'

/** Writes one voucher off, once, however often the button is pressed. */
export const useWriteOff = (
  { code, memberNameMasked }: Output<'mall.check'>,
  onHanded: (handed: Handed) => void,
  onChanged: () => Promise<void>,
) => {
  const mutation = useMutation('mall.writeOff')
  const [trouble, setTrouble] = useState<string>()

  const writeOff = async (): Promise<void> => {
    setTrouble(undefined)
    const outcome = await mutation.run({ code })
    if (!outcome) return
    if (outcome.kind === 'unreachable') return setTrouble(UNSURE_WORDS)
    outdateAll()
    if (outcome.kind === 'ok') return onHanded({ ...outcome.data, memberNameMasked })
    setTrouble(WORDS[outcome.code] ?? wordsFor(outcome.code))
    await onChanged()
  }

  return { trouble, busy: mutation.busy, writeOff }
}
