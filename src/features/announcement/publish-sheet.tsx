import type { Input } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { useQuery } from '@/lib/use-query'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Trouble } from '@/ui/trouble'

type Props = { draft: Input<'announcement.publish'>; onDone: () => void; onClose: () => void }

/** Says how many people it reaches before it is published. */
export const PublishSheet = ({ draft, onDone, onClose }: Props) => {
  const { data, trouble: unknown } = useQuery('announcement.reach', { audience: draft.audience })
  const { take, busy, trouble } = useAct('announcement.publish')
  const publish = async () => {
    if (await take(draft)) onDone()
  }
  const reachWords = data
    ? `发给${data.audienceName}，${data.more ? '至少' : '现在'} ${countWords(data.people)} 人。`
    : unknown
      ? '现在数不出有多少人，仍可以发布。'
      : '正在数有多少人。'
  return (
    <ConfirmSheet
      id="announce-sheet"
      title="发布这条通知"
      confirmWords="发布"
      busyWords="正在发布"
      closeWords="再改改"
      busy={busy}
      onConfirm={() => void publish()}
      onClose={onClose}
    >
      <View className="text" id="announce-reach">
        {reachWords}
      </View>
      <View className="sub">“{draft.title}”发布后可以撤回，看过的人会看到“已撤回”。</View>
      <Trouble id="announce-trouble" words={trouble} />
    </ConfirmSheet>
  )
}
