import type { Output } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { AskedButton } from '@/ui/asked-button'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Trouble } from '@/ui/trouble'
import { askPosition } from './position'

type Props = Pick<Output<'class.deskSession'>, 'session' | 'placeChecked'>

const RADIUS = classLimits.spotMetres.usual
const NO_POSITION_WORDS = '没有拿到位置。请打开手机的定位，在设置里允许使用位置，再试一次。'
const ROUGH_WORDS = '现在的位置不够准。请走到窗边或门口，过一会儿再试。'

/** 核对地点: takes where the phone is now as the place of the class, or gives that up. */
export const SpotCard = ({ session: { sessionId, state }, placeChecked }: Props) => {
  const { take, busy, trouble } = useAct('class.setSpot')
  const [locating, setLocating] = useState(false)
  const [unlocated, setUnlocated] = useState<string>()
  const set = async () => {
    setUnlocated(undefined)
    setLocating(true)
    const found = await askPosition()
    setLocating(false)
    if (!found) return setUnlocated(NO_POSITION_WORDS)
    const { accuracyMetres, ...point } = found
    if (accuracyMetres > RADIUS) return setUnlocated(ROUGH_WORDS)
    await take({ sessionId, spot: { ...point, radiusMetres: RADIUS } })
  }
  if (state !== 'planned' && state !== 'open' && state !== 'started') return null
  return (
    <Card>
      <View className="stack">
        <View className="head">地点核对</View>
        <View className="text" id="spot-words">
          {placeChecked
            ? `已定上课地点。签到时看手机在不在 ${RADIUS} 米以内，结果写在到课名单上，只供参考，不影响签到和积分。`
            : '没有开启。人在教室时可以定下地点，签到时就能看手机在不在附近。'}
        </View>
        <Trouble id="spot-trouble" words={unlocated ?? trouble} />
        {placeChecked ? (
          <AskedButton
            id="spot-drop"
            look="line"
            words="取消地点核对"
            sheet={{
              id: 'spot-sheet',
              title: '取消地点核对',
              confirmWords: '确认取消',
              busyWords: '正在取消',
              closeWords: '再想想',
            }}
            busy={busy}
            onConfirm={() => take({ sessionId, spot: null })}
          >
            <View className="text">定下的地点会删去，再要核对，得有人在教室里重新定一次。</View>
          </AskedButton>
        ) : (
          <Button
            id="spot-set"
            look="soft"
            busy={locating || busy}
            busyWords="正在取位置"
            onPress={() => void set()}
          >
            把这里定为上课地点
          </Button>
        )}
      </View>
    </Card>
  )
}
