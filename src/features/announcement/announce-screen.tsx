import type { Audience } from '@contract/announcement'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PageFrame } from '@/shell/page-frame'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/states'
import { TextArea } from '@/ui/text-area'
import { Trouble } from '@/ui/trouble'
import { AudienceField } from './audience-field'
import { PublishSheet } from './publish-sheet'

/** As in the contract's `announcement.publish`. */
const MAX_TITLE = 40
const MAX_TEXT = 2000

const Published = () => (
  <>
    <Notice id="announce-done" tone="ok" icon="check">
      已发布。半分钟内，收到的人在“消息”里都能看到。
    </Notice>
    <Button id="announce-back" look="soft" onPress={goBack}>
      回到列表
    </Button>
  </>
)

/** 发一条通知: what, to whom, and how many that are, before it is out. */
export const AnnounceScreen = () => {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [kind, setKind] = useState<Audience['kind']>('all')
  const [chosen, setChosen] = useState<Audience>()
  const [wrong, setWrong] = useState<string>()
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState(false)
  const audience: Audience | undefined = kind === 'all' ? { kind } : chosen
  const check = () => {
    if (title.trim() === '' || text.trim() === '') return setWrong('请把标题和内容写上。')
    if (!audience) return setWrong('请选具体发给谁。')
    setWrong(undefined)
    setAsking(true)
  }
  const turnTo = (next: Audience['kind']) => {
    setKind(next)
    setChosen(undefined)
  }
  if (done)
    return (
      <PageFrame id="announce-page" kind="sub" title="发一条通知">
        <View className="body">
          <Published />
        </View>
      </PageFrame>
    )
  return (
    <PageFrame id="announce-page" kind="sub" title="发一条通知">
      <View className="body">
        <Card>
          <View className="stack">
            <Field
              id="announce-title"
              label="标题"
              hint="比如：十二月课程安排"
              kind="text"
              maxLength={MAX_TITLE}
              value={title}
              onChange={setTitle}
            />
            <TextArea
              id="announce-text"
              label="内容"
              hint="什么事、什么时间、在哪里、找谁。"
              value={text}
              maxLength={MAX_TEXT}
              onChange={setText}
            />
          </View>
        </Card>
        <Card>
          <AudienceField kind={kind} onKind={turnTo} value={chosen} onChoose={setChosen} />
        </Card>
        <Trouble id="announce-wrong" words={wrong} />
        <Button id="announce-check" onPress={check}>
          看看发给多少人
        </Button>
        {asking && audience ? (
          <PublishSheet
            draft={{ title: title.trim(), text: text.trim(), audience }}
            onDone={() => setDone(true)}
            onClose={() => setAsking(false)}
          />
        ) : null}
      </View>
    </PageFrame>
  )
}
