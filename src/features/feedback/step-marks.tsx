import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { type Mark, marksOf, type Ticket } from './steps'
import './step-marks.css'

/** Said beside the sign, for those who do not see it. */
const STATE_WORDS = { done: '已完成', now: '到这一步', ahead: '还没到', skipped: '没有这一步' } as const

const Dot = ({ state }: { state: Mark['state'] }) => (
  <View className={`mark-dot mark-dot-${state}`}>
    {state === 'done' || state === 'now' ? <Icon name="check" small /> : null}
    {state === 'skipped' ? <Icon name="x" small /> : null}
  </View>
)

/** 提交, 受理, 答复, 采纳, 办结: a tick where it was, a cross where it was left out. */
export const StepMarks = ({ history }: Pick<Ticket, 'history'>) => (
  <View className="marks" id="ticket-marks">
    {marksOf(history).map(({ words, state }) => (
      <View key={words} className={`mark-step mark-${state}`} aria-label={`${words}：${STATE_WORDS[state]}`}>
        <Dot state={state} />
        <View className="mark-words">{state === 'skipped' ? `未${words}` : words}</View>
      </View>
    ))}
  </View>
)
