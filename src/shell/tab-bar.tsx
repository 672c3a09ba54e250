import type { SwitchableModule } from '@contract/modules'
import type { TabName } from '@contract/rules/page-address'
import { View } from '@tarojs/components'
import { useModules } from '@/lib/modules'
import { Icon, type IconName } from '@/ui/icon'
import { Press } from '@/ui/press'
import { openTab } from './routes'
import './tab-bar.css'

type Tab = { tab: TabName; words: string; icon: IconName; module?: SwitchableModule }

const TABS: readonly Tab[] = [
  { tab: 'home', words: '首页', icon: 'home' },
  { tab: 'courses', words: '课程', icon: 'course', module: 'course' },
  { tab: 'points', words: '积分', icon: 'nut', module: 'points' },
  { tab: 'me', words: '我的', icon: 'user' },
]

type Props = { current: TabName; elder: boolean }

/**
 * The bar at the bottom, without what the tenant has switched off. 大字版 shows three: points are reached from
 * their card on the home page.
 */
export const TabBar = ({ current, elder }: Props) => {
  const isOn = useModules()
  const tabs = TABS.filter(({ tab, module }) => !(elder && tab === 'points') && (!module || isOn(module)))
  return (
    <View className="tabs" role="navigation" aria-label="主要页面">
      {tabs.map(({ tab, words, icon }) => (
        <Press
          key={tab}
          id={`tab-${tab}`}
          className={`tab ${tab === current ? 'tab-on' : ''}`}
          pressed={tab === current}
          onPress={() => {
            if (tab !== current) openTab(tab)
          }}
        >
          <Icon name={icon} />
          <View>{words}</View>
        </Press>
      ))}
    </View>
  )
}
