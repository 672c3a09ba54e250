import type { TabName } from '@contract/rules/page-address'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
import { useLook } from '@/lib/preferences'
import { usePullDown } from '@/lib/use-pull-down'
import { NavBar, type NavBarProps } from './nav-bar'
import { paint } from './paint'
import { TabBar } from './tab-bar'

type Props = {
  id: string
  title: string
  sample?: boolean
  kind: NavBarProps['kind']
  ground?: NavBarProps['ground']
  tab?: TabName
  onBack?: () => void
  /** Reads the page anew when it is pulled down. */
  refresh?: () => Promise<void>
  children: ReactNode
}

/** The frame of every page: theme, 大字版, bars at the top and the bottom. */
export const PageFrame = ({
  id,
  title,
  sample,
  kind,
  ground = 'paper',
  tab,
  onBack,
  refresh,
  children,
}: Props) => {
  const { dark, size, elder } = useLook()
  useEffect(() => paint({ dark: dark || ground === 'video' }), [dark, ground])
  usePullDown(refresh)
  useDidShow(() => paint({ dark: dark || ground === 'video' }))
  const names = [
    'skin',
    dark ? 'dark' : '',
    elder ? 'elder' : '',
    size === 'huge' ? 'huge' : '',
    ground === 'wash' ? 'skin-wash' : '',
  ]
  return (
    <View id={id} className={names.join(' ')}>
      <NavBar title={title} sample={sample} kind={kind} ground={ground} onBack={onBack} />
      {children}
      {tab ? <View className="above-tabs" /> : null}
      {tab ? <TabBar current={tab} elder={elder} /> : null}
    </View>
  )
}
