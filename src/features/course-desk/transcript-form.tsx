import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Trouble } from '@/ui/trouble'
import { useTranscript } from './use-transcript'

type Props = {
  courseId: string
  lesson: Output<'course.manuscript'>['lessons'][number]
  folder: string
}

/** 文稿 of a lesson of a draft: added from a file, put in place of the one before, taken away. */
export const TranscriptForm = ({ courseId, lesson: { lessonId, cueCount }, folder }: Props) => {
  const transcript = useTranscript({ courseId, lessonId }, folder)
  const [asked, setAsked] = useState(false)
  const drop = async () => {
    await transcript.drop()
    setAsked(false)
  }
  return (
    <View className="stack-tight" id={`transcript-${lessonId}`}>
      <View className="row row-wrap">
        <Button
          id={`transcript-${lessonId}-choose`}
          small
          look="line"
          icon="doc"
          busy={transcript.busy}
          busyWords="正在检查文稿"
          onPress={transcript.choose}
        >
          {cueCount > 0 ? '换文稿' : '加文稿'}
        </Button>
        {cueCount > 0 ? (
          <Button id={`transcript-${lessonId}-drop`} small look="quiet" onPress={() => setAsked(true)}>
            去掉文稿
          </Button>
        ) : null}
      </View>
      <View className="cap">文稿是 WebVTT 文件（.vtt），会员可以边看边读，也搜得到。</View>
      <Trouble id={`transcript-${lessonId}-trouble`} words={transcript.trouble} />
      {asked ? (
        <ConfirmSheet
          id="transcript-remove"
          title="去掉这一讲的文稿"
          confirmWords="去掉"
          busyWords="正在去掉"
          closeWords="先不去掉"
          busy={transcript.dropping}
          onConfirm={() => void drop()}
          onClose={() => setAsked(false)}
        >
          <View className="text">会员不再看到文稿。要恢复，得重新选文件。</View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}
