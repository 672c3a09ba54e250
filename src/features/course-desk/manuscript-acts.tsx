import type { Output } from '@contract/contract'
import { useSteps } from '@/lib/use-steps'
import { ActionBar } from '@/ui/action-bar'

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
  const plain = { courseId }
  const steps = useSteps(
    {
      submit: 'course.submit',
      publish: 'course.publish',
      giveBack: 'course.giveBack',
      withdraw: 'course.withdraw',
      republish: 'course.republish',
      revise: 'course.revise',
    },
    (reason) => ({
      submit: plain,
      publish: plain,
      giveBack: { courseId, reason },
      withdraw: { courseId, reason },
      republish: plain,
      revise: plain,
    }),
  )
  return <ActionBar id="manuscript" open={data.progress.open} steps={STEPS} acting={steps} />
}
