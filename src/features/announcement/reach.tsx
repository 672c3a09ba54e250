import type { Audience } from '@contract/announcement'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'

/** Says how many people it reaches before it is published. */
export const Reach = ({ title, audience }: { title: string; audience: Audience }) => {
  const { data, trouble } = useQuery('announcement.reach', { audience })
  const reachWords = data
    ? `发给${data.audienceName}，${data.more ? '至少' : '现在'} ${countWords(data.people)} 人。`
    : trouble
      ? '现在数不出有多少人，仍可以发布。'
      : '正在数有多少人。'
  return (
    <>
      <View id="announce-reach">{reachWords}</View>
      <View className="sub">“{title}”发布后可以撤回，看过的人会看到“已撤回”。</View>
    </>
  )
}
