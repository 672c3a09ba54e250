import type { OrgChange } from '@contract/organisation'
import { View } from '@tarojs/components'
import { fullDayWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import { CHANGE_WORDS } from './words'

const lineOf = ({ what, from, to }: OrgChange): string =>
  what === 'described'
    ? CHANGE_WORDS[what]
    : `${CHANGE_WORDS[what]}：${[from, to].filter(Boolean).join(' → ')}`

/** 变更记录: what became what, by whom and why, newest first. */
export const ChangeList = ({ id, changes }: { id: string; changes: readonly OrgChange[] }) => (
  <View className="stack" id={id}>
    <View className="head">变更记录</View>
    {changes.length === 0 ? <View className="sub">还没有变更。</View> : null}
    {changes.map((change) => (
      <Card key={`${change.what}-${change.at}`}>
        <View className="stack-tight">
          <View className="text">{lineOf(change)}</View>
          <View className="cap">
            {fullDayWords(change.at)}，{change.byMasked}：{change.reason}
          </View>
        </View>
      </Card>
    ))}
  </View>
)
