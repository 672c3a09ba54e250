import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { MallPanel } from '@/features/mall/catalogue/mall-panel'
import { NextGoal } from '@/features/mall/catalogue/next-goal'
import { PointsScreen } from '@/features/points/points-screen'
import { showPointsHalf } from '@/shell/points-half'

export default function PointsPage() {
  const { show } = useRouter().params
  // Before anything is drawn, so that a link to the mall does not ask for the account first.
  useState(() => {
    if (show === 'mall') showPointsHalf('mall')
  })
  return <PointsScreen mall={<MallPanel />} goal={<NextGoal />} />
}
