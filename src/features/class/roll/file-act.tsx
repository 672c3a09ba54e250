import { classLimits } from '@contract/rules/class-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/lib/call'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { Button } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import { chooseList } from './choose-list'

const WORDS = {
  tooLarge: `文件太大了，最多 ${classLimits.paperBytes / 1_000} 千字节。请只留姓名和手机号两列，或者分几次。`,
  unreadable: '没有读到文件。请换一个文件，或者把名单复制过来。',
} as const

/** 选文件: puts the text of a file where the list would be pasted; it is seen there before it is looked up. */
export const FileAct = ({ onText }: { onText: (text: string) => void }) => {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const [done, setDone] = useState(false)
  const read = async (base64: string): Promise<string | undefined> => {
    const outcome = await call('class.readPaper', { base64 })
    if (outcome.kind === 'unreachable') return UNREACHABLE_WORDS
    if (outcome.kind === 'refused') return wordsFor(outcome.code)
    onText(outcome.data.text)
    setDone(true)
    return undefined
  }
  const choose = async () => {
    setTrouble(undefined)
    setDone(false)
    const chosen = await chooseList()
    if (chosen.kind === 'cancelled') return
    if (chosen.kind !== 'chosen') return setTrouble(WORDS[chosen.kind])
    setBusy(true)
    setTrouble(await read(chosen.base64))
    setBusy(false)
  }
  return (
    <>
      <Button
        id="paper-file"
        look="soft"
        icon="doc"
        busy={busy}
        busyWords="正在读文件"
        onPress={() => void choose()}
      >
        选一个名单文件
      </Button>
      <View className="cap">表格请先另存为 CSV。在微信里，先把文件发到“文件传输助手”。</View>
      {done ? (
        <View className="text" id="paper-file-done" role="status">
          已放进上面的名单，请看一看，再核对。
        </View>
      ) : null}
      <Trouble id="paper-file-trouble" words={trouble} />
    </>
  )
}
