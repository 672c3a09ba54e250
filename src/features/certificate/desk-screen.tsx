import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/lib/call'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { useSteps } from '@/lib/use-steps'
import { PageFrame } from '@/shell/page-frame'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/fields/field'
import { Timeline } from '@/ui/timeline'
import { Trouble } from '@/ui/trouble'
import { CertificatePaper } from './certificate-paper'

type Found = Output<'certificate.find'>

const NUMBER = /^20\d\d-\d{5,9}$/
const STEPS = {
  revoke: {
    quiet: true,
    warning: '撤销后不能恢复。本人会收到消息，扫码核验的人会看到“已撤销”。',
    reason: { label: '为什么撤销', hint: '比如：查实由别人代学。' },
  },
} as const

/**
 * 证书管理: an admin looks a certificate up by its number, and revokes it where it was not earned. The number is no form:
 * nothing is handed in, and there is nothing to keep.
 */
export const DeskScreen = () => {
  const [number, setNumber] = useState('')
  const [found, setFound] = useState<Found>()
  const [wrong, setWrong] = useState<string>()
  const [looking, setLooking] = useState(false)
  const steps = useSteps({ revoke: 'certificate.revoke' }, (reason) => ({
    revoke: { certificateId: found?.certificateId ?? '', reason },
  }))
  const look = async () => {
    const typed = number.trim()
    if (!NUMBER.test(typed)) return setWrong('编号像 2026-00001，请照证书上的填。')
    setLooking(true)
    const outcome = await call('certificate.find', { number: typed })
    setLooking(false)
    setFound(outcome.kind === 'ok' ? outcome.data : undefined)
    if (outcome.kind === 'ok') return setWrong(undefined)
    setWrong(outcome.kind === 'unreachable' ? UNREACHABLE_WORDS : wordsFor(outcome.code))
  }
  return (
    <PageFrame id="certificate-desk-page" kind="sub" title="证书管理">
      <View className="body">
        <Card>
          <View className="stack">
            <Field
              id="find-number"
              label="证书编号"
              hint="比如 2026-00001"
              kind="text"
              maxLength={14}
              value={number}
              onChange={setNumber}
            />
            <Trouble id="find-trouble" words={wrong} />
            <Button id="find-look" look="soft" busy={looking} busyWords="正在查" onPress={() => void look()}>
              查这张证书
            </Button>
          </View>
        </Card>
        {found ? (
          <View className="stack" id="find-found">
            <CertificatePaper {...found} name={found.nameMasked} revoked={found.state === 'revoked'} />
            <ActionBar
              id="certificate"
              open={found.progress.open}
              steps={STEPS}
              acting={{
                ...steps,
                take: async (step, reason) => {
                  if (await steps.take(step, reason)) await look()
                },
              }}
            />
            <Timeline id="certificate-story" progress={found.progress} owner="会员" />
          </View>
        ) : null}
      </View>
    </PageFrame>
  )
}
