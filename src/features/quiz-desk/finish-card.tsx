import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useAct } from '@/lib/use-act'
import { useQuery } from '@/lib/use-query'
import { Card } from '@/ui/card'
import { ToggleRow } from '@/ui/toggle-row'
import { Trouble } from '@/ui/trouble'
import { HoursForm } from './hours-form'

type Terms = Pick<Output<'certificate.terms'>, 'offered' | 'needsQuiz' | 'needsHours'>

const termsWords = ({ offered, needsQuiz, needsHours }: Terms): string => {
  if (!offered) return '这门课不发结业证书。'
  const asks = ['学完全部课时', needsHours > 0 && `面授满 ${needsHours} 小时`, needsQuiz && '通过测验']
  return `${asks.filter(Boolean).join('，')}，自动发结业证书。`
}

/** 结业证书 of a course: whether there is one, and what it takes beside all lessons. */
export const FinishCard = ({ courseId }: { courseId: string }) => {
  const { data } = useQuery('certificate.terms', { courseId })
  const { take, busy, trouble } = useAct('certificate.setTerms')
  if (!data) return null
  const { offered, needsQuiz, needsHours, mends } = data
  if (!mends)
    return (
      <View className="text" id="finish-terms">
        {termsWords(data)}
      </View>
    )
  const set = (fields: Partial<Terms>) => {
    if (!busy) void take({ courseId, offered, needsQuiz, needsHours, ...fields })
  }
  return (
    <Card id="finish-form">
      <View className="stack">
        <ToggleRow
          id="finish-offered"
          on={offered}
          title="发结业证书"
          words="学完的会员自动得到有编号的证书。"
          onToggle={() => set({ offered: !offered })}
        />
        {offered ? (
          <>
            <ToggleRow
              id="finish-quiz"
              on={needsQuiz}
              title="还要通过测验"
              words="关掉后，学完全部课时就发证。没有题目的课不看这一项。"
              onToggle={() => set({ needsQuiz: !needsQuiz })}
            />
            <HoursForm
              key={needsHours}
              hours={needsHours}
              busy={busy}
              onSave={(hours) => set({ needsHours: hours })}
            />
          </>
        ) : null}
        <Trouble id="finish-trouble" words={trouble} />
      </View>
    </Card>
  )
}
