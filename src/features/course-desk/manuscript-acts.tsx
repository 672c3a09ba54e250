import type { Output } from '@contract/contract'
import { useAct } from '@/lib/use-act'
import { ActionBar } from '@/ui/action-bar'
import { Trouble } from '@/ui/trouble'

const STEPS = {
  submit: { words: '送审', busyWords: '正在送审' },
  publish: { warning: '发布后，所有会员都能看到这门课。' },
  giveBack: {
    quiet: true,
    words: '退回修改',
    reason: { label: '哪里要改', hint: '说清楚改什么，干部照着改。' },
  },
  withdraw: {
    quiet: true,
    warning: '下架后会员看不到也不能再播放，看过的进度和积分都在。',
    reason: { label: '为什么下架', hint: '比如：内容已经过时。' },
  },
} as const

/** What the reader may do with the course now. */
export const ManuscriptActs = ({ data }: { data: Output<'course.manuscript'> }) => {
  const { courseId } = data.course
  const submit = useAct('course.submit')
  const publish = useAct('course.publish')
  const giveBack = useAct('course.giveBack')
  const withdraw = useAct('course.withdraw')
  const republish = useAct('course.republish')
  const revise = useAct('course.revise')
  const plain = { submit, publish, republish, revise } as const
  const explained = { giveBack, withdraw } as const
  const acts = [...Object.values(plain), ...Object.values(explained)]
  return (
    <>
      <Trouble id="manuscript-trouble" words={acts.find(({ trouble }) => trouble)?.trouble} />
      <ActionBar
        id="manuscript"
        open={data.progress.open}
        steps={STEPS}
        busy={acts.some(({ busy }) => busy)}
        onTake={async (step, reason) => {
          if (step === 'giveBack' || step === 'withdraw') return explained[step].take({ courseId, reason })
          if (step !== 'draft') return plain[step].take({ courseId })
        }}
      />
    </>
  )
}
