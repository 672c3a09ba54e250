import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { AskedButton } from '@/ui/asked-button'
import { Trouble } from '@/ui/trouble'

type Props = { detail: Output<'class.session'>; isSeated: boolean; now: number }

/** 退出, as long as that is allowed; asked once more. */
export const LeaveAct = ({ detail: { session, cancelUntil }, isSeated, now }: Props) => {
  const { take, busy, trouble } = useAct('class.leave')
  const act = isSeated ? '退出报名' : '退出候补'
  if (isSeated && cancelUntil <= now)
    return (
      <View className="sub centre" id="leave-late">
        {momentWords(cancelUntil)} 以后不能自己退出。来不了请联系镇总工会。
      </View>
    )
  return (
    <>
      <Trouble id="leave-trouble" words={trouble} />
      <AskedButton
        id="leave"
        look="line"
        words={act}
        sheet={{
          id: 'leave-sheet',
          title: `${act}${session.title}`,
          confirmWords: `确认${act}`,
          busyWords: '正在退出',
          closeWords: '先不退',
        }}
        busy={busy}
        onConfirm={() => take({ sessionId: session.sessionId })}
      >
        <View className="text">
          {isSeated
            ? '座位马上给候补的人。想再来，要重新报名，满员时排在候补最后。'
            : '退出后不再排队。想再来，要从最后排起。'}
        </View>
      </AskedButton>
    </>
  )
}
