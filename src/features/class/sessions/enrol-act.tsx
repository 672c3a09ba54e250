import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { momentWords, timeWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { AskedButton } from '@/ui/asked-button'
import { Notice } from '@/ui/states'
import { Trouble } from '@/ui/trouble'

type Detail = Output<'class.session'>

/** Own classes at the same time, said before anything is done. */
const Conflicts = ({ conflicts }: Pick<Detail, 'conflicts'>) =>
  conflicts.length === 0 ? null : (
    <Notice id="class-conflicts" tone="warn">
      同一时间您还有：
      {conflicts.map((other) => (
        <View key={other.sessionId}>
          {other.title}，{timeWords(other)}
        </View>
      ))}
      两边只能去一边，请先想好。
    </Notice>
  )

/** 报名, or where all seats are taken 排候补: asked once more, with what it means. */
export const EnrolAct = ({ detail }: { detail: Detail }) => {
  const { session, cancelUntil, conflicts } = detail
  const { take, busy, trouble } = useAct('class.enrol')
  const isFull = session.free < 1
  const act = isFull ? '排候补' : '报名'
  return (
    <>
      <Conflicts conflicts={conflicts} />
      <Trouble id="enrol-trouble" words={trouble} />
      <AskedButton
        id="enrol"
        words={isFull ? `排候补，前面有 ${session.waiting} 人` : '报名'}
        sheet={{
          id: 'enrol-sheet',
          title: `${act}${session.title}`,
          confirmWords: `确认${act}`,
          busyWords: `正在${act}`,
          closeWords: '再想想',
        }}
        busy={busy}
        onConfirm={() => take({ sessionId: session.sessionId })}
      >
        <View className="text">{timeWords(session)}</View>
        <View className="text">{session.place}</View>
        <Conflicts conflicts={conflicts} />
        <View className="sub">
          {isFull
            ? '有人退出时，按先后次序自动给您座位，并发消息告诉您。'
            : `来不了，请在 ${momentWords(cancelUntil)} 以前退出，座位好让给别人。`}
        </View>
      </AskedButton>
    </>
  )
}
