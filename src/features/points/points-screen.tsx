import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import { useModules } from '@/lib/modules'
import { useLook } from '@/lib/preferences'
import { PageFrame } from '@/shell/page-frame'
import { showPointsHalf, usePointsHalf } from '@/shell/points-half'
import { openTab } from '@/shell/routes'

import { Segmented } from '@/ui/segmented'
import { AccountPanel } from './account-panel'

const HALVES = [
  { value: 'account', words: '积分', id: 'points-half-account' },
  { value: 'mall', words: '商城', id: 'points-half-mall' },
] as const

type Props = { readonly mall: ReactElement; readonly goal: ReactElement }

/** The tab 积分: what one has, and what it can be redeemed for. */
export const PointsScreen = ({ mall, goal }: Props) => {
  const { elder } = useLook()
  const hasMall = useModules()('mall')
  const chosen = usePointsHalf()
  const half = hasMall ? chosen : 'account'
  return (
    <PageFrame
      id="points-page"
      kind={elder ? 'sub' : 'root'}
      ground="wash"
      tab="points"
      title={half === 'mall' ? '积分商城' : '积分'}
      onBack={() => openTab('home')}
    >
      {hasMall ? (
        <View className="points-halves">
          <Segmented options={HALVES} value={half} label="积分和商城" onChoose={showPointsHalf} />
        </View>
      ) : null}
      {half === 'mall' ? mall : <AccountPanel goal={hasMall ? goal : null} />}
    </PageFrame>
  )
}
