import type { NoticeKind } from '@contract/notice-kinds'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { useTelling } from './use-telling'

const TURN_ON = '点右上角“…”，进“设置”“订阅消息”，打开后再点一次。'

const TROUBLE_WORDS = {
  reject: `这次没有同意，不会打扰您。想收到时：${TURN_ON}`,
  off: `微信里关着这个小程序的订阅消息。要打开：${TURN_ON}`,
  failed: '没有连上，这次没有记下。请再点一次。',
} as const

type Props = {
  /** Prefix of the ids: `voucher-tell` → `voucher-tell-on`, `voucher-tell-trouble`. */
  id: string
  kinds: readonly NoticeKind[]
}

/** Offers to tell the member through WeChat; says nothing where there is nothing to offer. One yes is one message. */
export const TellMe = ({ id, kinds }: Props) => {
  const { standing, trouble, busy, ask } = useTelling(kinds)
  if (standing === 'unknown') return null
  if (standing === 'on')
    return (
      <Notice id={`${id}-on`} tone="ok" icon="check">
        有消息时会在微信的“服务通知”里告诉您。
      </Notice>
    )
  return (
    <View className="stack">
      {trouble ? (
        <Notice id={`${id}-trouble`} tone="warn">
          {TROUBLE_WORDS[trouble]}
        </Notice>
      ) : null}
      <Button id={id} look="soft" busy={busy} busyWords="正在询问" onPress={() => void ask()}>
        有消息时在微信里告诉我
      </Button>
    </View>
  )
}
