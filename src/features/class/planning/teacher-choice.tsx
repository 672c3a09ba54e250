import { View } from '@tarojs/components'
import { type ReactElement, useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import type { Teacher } from './plan-fields'

/** Draws what finds a member: it belongs to another feature, and the page brings it along. */
export type Finder = (onChosen: (memberId: string, nameMasked: string) => void) => ReactElement

type Props = { teacher: Teacher | null; finder: Finder; onChoose: (teacher: Teacher | null) => void }

/** Which member teaches, so that he finds his class and is not planned for two at once; a guest is only described. */
export const TeacherChoice = ({ teacher, finder, onChoose }: Props) => {
  const [finding, setFinding] = useState(false)
  if (finding)
    return (
      <>
        {finder((memberId, nameMasked) => {
          onChoose({ memberId, nameMasked })
          setFinding(false)
        })}
        <Button id="teacher-none" look="quiet" onPress={() => setFinding(false)}>
          不选会员
        </Button>
      </>
    )
  return (
    <Card>
      <View className="stack">
        <View className="head">任课的会员</View>
        <View className="text" id="teacher-name">
          {teacher ? teacher.nameMasked : '没有选，按外请老师算'}
        </View>
        <View className="sub">选了会员，他在“我的班次”里能打开签到码和名单，同一时间不会排两个班。</View>
        <Button id="teacher-find" look="soft" onPress={() => setFinding(true)}>
          {teacher ? '换一位' : '从会员里选'}
        </Button>
        {teacher ? (
          <Button id="teacher-clear" look="quiet" onPress={() => onChoose(null)}>
            改为外请老师
          </Button>
        ) : null}
      </View>
    </Card>
  )
}
