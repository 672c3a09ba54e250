import { spokenCode } from '@contract/rules/class-qr'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ScanButton } from '@/shell/scan-button'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/fields/field'
import { Notice } from '@/ui/states'
import type { SignAct } from './scan-outbox'
import type { Sign } from './use-sign'

const WORDS = {
  any: { act: '扫码签到、签退', busy: '正在签' },
  in: { act: '扫码签到', busy: '正在签到' },
  out: { act: '扫码签退', busy: '正在签退' },
} as const

const NOBODY = '现在没有老师打开签到码。请扫座位上的码，听老师报口令，或找工作人员代签。'

const PLACE_CHECK_WORDS =
  '这节课核对地点：签到时取一次手机的位置，只比在不在附近，不保存位置。不允许也能签到。'

/** What came of it, and what still waits on the phone. */
export const SignNews = ({ sign: { told, waiting } }: { sign: Sign }) => (
  <>
    {told ? (
      <Notice id={`sign-${told.tone}`} tone={told.tone} icon={told.tone === 'ok' ? 'check' : 'alert'}>
        {told.words}
      </Notice>
    ) : null}
    {waiting > 0 && told?.tone !== 'warn' ? (
      <Notice id="sign-waiting" tone="warn" icon="cloud">
        有 {waiting} 次扫码还没有传上去，联网后会自动补传。
      </Notice>
    ) : null}
  </>
)

type ScanProps = { sign: Sign; act: SignAct | 'any'; actOf: (sessionId: string) => SignAct; instead: string }

/** Scans the teacher's screen, or the card on the seat. */
export const SignScan = ({ sign, act, actOf, instead }: ScanProps) => (
  <ScanButton
    id={`sign-scan-${act}`}
    words={{ ...WORDS[act], nobody: NOBODY, instead }}
    busy={sign.busy}
    onText={(text) => sign.scanned(text, actOf)}
    onTrouble={sign.say}
  />
)

type Props = { sign: Sign; act: SignAct; sessionId: string; placeChecked: boolean }

/**
 * 签到、签退 of one class: by the camera, or by what the teacher reads out. No form of fields: the code goes to the outbox
 * of scans, as the camera's does.
 */
export const SignCard = ({ sign, act, sessionId, placeChecked }: Props) => {
  const [code, setCode] = useState('')
  const hear = () => {
    if (!spokenCode.test(code)) return sign.say('口令是 6 位数字，请再听一遍。')
    sign.heard(act, { sessionId, placeChecked }, code)
  }
  return (
    <>
      {placeChecked ? <View className="sub">{PLACE_CHECK_WORDS}</View> : null}
      <SignScan sign={sign} act={act} actOf={() => act} instead="输入老师报的口令" />
      <Card>
        <View className="stack">
          <Field
            id="sign-code"
            label="扫不了，就输入老师报的口令"
            hint="6 位数字"
            kind="digits"
            maxLength={6}
            value={code}
            onChange={setCode}
          />
          <Button id="sign-hear" look="soft" busy={sign.busy} busyWords={WORDS[act].busy} onPress={hear}>
            {act === 'in' ? '用口令签到' : '用口令签退'}
          </Button>
        </View>
      </Card>
      <View className="sub">人在现场却签不上的，请现场工作人员代签，一样算到课。</View>
    </>
  )
}
