import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Trouble } from '@/ui/trouble'
import { LessonChoice } from './lesson-choice'

type Props = { session: Output<'class.deskSession'>['session'] }

const Chooser = ({ session: { sessionId, courseId } }: Props) => {
  const { take, busy, trouble } = useAct('class.linkRecording')
  const [chosen, setChosen] = useState('')
  const [asking, setAsking] = useState(false)
  const link = async () => {
    await take({ sessionId, lessonId: chosen })
    setAsking(false)
  }
  return (
    <>
      <View className="sub">选课程里的一讲，缺课和请假的人会收到消息，看完它就算补学。</View>
      <LessonChoice id="recording" courseId={courseId} chosen={chosen} onChoose={setChosen} />
      <Trouble id="recording-trouble" words={trouble} />
      {chosen === '' ? null : (
        <Button id="recording-link" look="soft" onPress={() => setAsking(true)}>
          用这一讲作回放
        </Button>
      )}
      {asking ? (
        <ConfirmSheet
          id="recording-sheet"
          title="用这一讲作课后回放"
          confirmWords="确认选定"
          busyWords="正在选定"
          closeWords="再想想"
          busy={busy}
          onConfirm={() => void link()}
          onClose={() => setAsking(false)}
        >
          <View className="text">选定后不能改，请核对是不是这节课的录像。</View>
        </ConfirmSheet>
      ) : null}
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
