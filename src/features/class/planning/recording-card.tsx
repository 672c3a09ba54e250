import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { AskedButton } from '@/ui/asked-button'
import { Card } from '@/ui/card'
import { Trouble } from '@/ui/trouble'
import { LessonChoice } from './lesson-choice'

type Props = { session: Output<'class.deskSession'>['session'] }

const Chooser = ({ session: { sessionId, courseId } }: Props) => {
  const { take, busy, trouble } = useAct('class.linkRecording')
  const [chosen, setChosen] = useState('')
  return (
    <>
      <View className="sub">选课程里的一讲，缺课和请假的人会收到消息，看完它就算补学。</View>
      <LessonChoice id="recording" courseId={courseId} chosen={chosen} onChoose={setChosen} />
      <Trouble id="recording-trouble" words={trouble} />
      {chosen === '' ? null : (
        <AskedButton
          id="recording-link"
          look="soft"
          words="用这一讲作回放"
          sheet={{
            id: 'recording-sheet',
            title: '用这一讲作课后回放',
            confirmWords: '确认选定',
            busyWords: '正在选定',
            closeWords: '再想想',
          }}
          busy={busy}
          onConfirm={() => take({ sessionId, lessonId: chosen })}
        >
          <View className="text">选定后不能改，请核对是不是这节课的录像。</View>
        </AskedButton>
      )}
    </>
  )
}

/** 课后回放: which lesson replays a class that is over. */
export const RecordingCard = ({
  session,
  recording,
}: Props & Pick<Output<'class.deskSession'>, 'recording'>) =>
  session.state === 'ended' || session.state === 'closed' ? (
    <Card>
      <View className="stack">
        <View className="head">课后回放</View>
        {recording ? (
          <View className="text" id="recording-title">
            {recording.title}
          </View>
        ) : (
          <Chooser session={session} />
        )}
      </View>
    </Card>
  ) : null
