import { classLimits } from '@contract/rules/class-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePageId } from '@/lib/use-page-id'
import { PageFrame } from '@/shell/page-frame'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { TextArea } from '@/ui/fields/text-area'
import { ProgressBar } from '@/ui/progress-bar'
import { Tag } from '@/ui/tag'
import { Trouble } from '@/ui/trouble'
import { LINE_TONES, LINE_WORDS } from '../words'
import { FileAct } from './file-act'
import { paperLinesOf } from './paper-lines'
import { type PaperLine, usePaper } from './use-paper'

const MAX_TEXT = classLimits.paperBytes

const Preview = ({ lines }: { lines: readonly PaperLine[] }) => (
  <Card rows id="paper-lines">
    {lines.map(({ name, phoneTail, is }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line of the paper is known by its place alone
      <View key={at} className="card-row">
        <View className="grow text">
          {name}
          {phoneTail ? ` ${phoneTail}` : ''}
        </View>
        <Tag tone={LINE_TONES[is]}>{LINE_WORDS[is]}</Tag>
      </View>
    ))}
  </Card>
)

/**
 * 照纸质签到表补签: pasted, looked up, seen, and only then signed. No form of fields: what is pasted are other people's
 * phone numbers, of which nothing is left on the phone.
 */
export const PaperScreen = () => {
  const paper = usePaper(usePageId('sessionId'))
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [asking, setAsking] = useState(false)
  const { lines, signing } = paper
  const count = lines?.filter(({ enrolmentId }) => enrolmentId).length ?? 0
  const look = () => {
    const read = paperLinesOf(text)
    setWrong(typeof read === 'string' ? read : undefined)
    if (typeof read !== 'string') void paper.look(read)
  }
  return (
    <PageFrame id="paper-page" kind="sub" title="照纸质签到表补签">
      <View className="body">
        {lines ? (
          <>
            <View className="text" id="paper-count">
              共 {lines.length} 行，可以补签 {count} 人。
            </View>
            <Preview lines={lines} />
            {signing ? (
              <View className="stack-tight" role="status" id="paper-progress">
                <View className="text">
                  正在补签，{signing.done} / {signing.of}
                </View>
                <ProgressBar {...signing} />
              </View>
            ) : null}
            <Trouble id="paper-trouble" words={paper.trouble} />
            {count > 0 && !signing ? (
              <Button id="paper-sign" onPress={() => setAsking(true)}>
                {`给 ${count} 人补签`}
              </Button>
            ) : null}
            {signing ? null : (
              <Button id="paper-again" look="quiet" onPress={paper.again}>
                改一改名单
              </Button>
            )}
          </>
        ) : (
          <View className="stack" id="paper-form">
            <Card>
              <TextArea
                id="paper-text"
                label="名单"
                hint="一行一个人：姓名，手机号或后四位。可以从表格里复制过来。"
                value={text}
                maxLength={MAX_TEXT}
                onChange={setText}
              />
            </Card>
            <FileAct onText={setText} />
            <View className="sub">先核对，再补签。有重名的，要写上手机号后四位。</View>
            <Trouble id="paper-wrong" words={wrong ?? paper.trouble} />
            <Button id="paper-look" busy={paper.looking} busyWords="正在核对" onPress={look}>
              核对名单
            </Button>
          </View>
        )}
        {asking ? (
          <ConfirmSheet
            id="paper-sheet"
            title={`给 ${count} 人补签`}
            confirmWords="确认补签"
            busyWords="正在补签"
            closeWords="先不办"
            busy={false}
            onConfirm={() => {
              setAsking(false)
              void paper.sign()
            }}
            onClose={() => setAsking(false)}
          >
            <View className="text">
              请确认这些人都在纸质签到表上签了名。补签后算到课、按规则得分，会记下是谁补的。
            </View>
          </ConfirmSheet>
        ) : null}
      </View>
    </PageFrame>
  )
}
