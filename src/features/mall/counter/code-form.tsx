import { View } from '@tarojs/components'
import { ScanButton } from '@/shell/scan-button'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/fields/field'
import { Notice } from '@/ui/states'
import type { Check } from './use-check'

/** Room for eight signs with blanks or dashes between, and for the head that a scanner's text carries. */
const MAX_TYPED = 24

const SCAN_WORDS = {
  act: '扫兑换券二维码',
  busy: '正在查',
  nobody: '现在没有人打开兑换券。请会员打开券再扫，或输入券码。',
  instead: '在下面输入券码',
} as const

/** How a code comes in: by the camera, or read aloud and typed. No form of fields: the camera answers as well. */
export const CodeForm = ({ check }: { check: Check }) => (
  <>
    <ScanButton
      id="write-off-scan"
      words={SCAN_WORDS}
      busy={check.busy}
      onText={check.scanned}
      onTrouble={check.say}
    />
    {check.trouble ? (
      <Notice id="write-off-trouble" tone="warn">
        {check.trouble}
      </Notice>
    ) : null}
    <Card>
      <View className="stack">
        <Field
          id="write-off-code"
          label="扫不了，就输入 8 位券码"
          hint="例如 K7QM 3XHD"
          kind="text"
          maxLength={MAX_TYPED}
          value={check.typed}
          onChange={check.type}
        />
        <Button
          id="write-off-look"
          look="soft"
          busy={check.busy}
          busyWords="正在查"
          onPress={check.lookUpTyped}
        >
          查这张券
        </Button>
      </View>
    </Card>
  </>
)
