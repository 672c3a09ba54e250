import { View } from '@tarojs/components'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { outdateAll } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { Guide } from './guide'

type Props = { guideVersion: number; onSettled: () => Promise<void> }

/** The guide, and a free choice: agree and go on, or go back. */
export const ConsentStep = ({ guideVersion, onSettled }: Props) => {
  const consent = useMutation('member.consent')
  const [trouble, setTrouble] = useState<string>()

  const agree = async () => {
    setTrouble(undefined)
    const outcome = await consent.run({ guideVersion })
    if (!outcome) return
    if (outcome.kind === 'unreachable') return setTrouble(UNREACHABLE_WORDS)
    if (outcome.kind === 'refused') setTrouble(wordsFor(outcome.code))
    outdateAll()
    await onSettled()
  }

  return (
    <View className="body">
      <View className="title">先看隐私保护指引</View>
      <Guide version={guideVersion} />
      {trouble ? (
        <Notice id="consent-trouble" tone="warn">
          {trouble}
        </Notice>
      ) : null}
      <Button id="consent-agree" busy={consent.busy} busyWords="正在记录" onPress={() => void agree()}>
        看过了，同意
      </Button>
      <Button id="consent-decline" look="quiet" onPress={goBack}>
        暂不同意
      </Button>
    </View>
  )
}
