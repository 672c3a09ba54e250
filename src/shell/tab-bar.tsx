import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/ui/icon'
import { Press } from '@/ui/press'
import { openTab, type TabName } from './routes'
import './tab-bar.css'

const TABS: readonly { tab: TabName; words: string; icon: IconName }[] = [
  { tab: 'home', words: '首页', icon: 'home' },
  { tab: 'courses', words: '课程', icon: 'course' },
  { tab: 'points', words: '积分', icon: 'nut' },
  { tab: 'me', words: '我的', icon: 'user' },
]

type Props = { current: TabName; elder: boolean }

/** The bar at the bottom. 大字版 shows three: points are reached from their card on the home page. */
export const TabBar = ({ current, elder }: Props) => (
  <View className="tabs" role="navigation" aria-label="主要页面">
    {TABS.filter(({ tab }) => !elder || tab !== 'points').map(({ tab, words, icon }) => (
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
