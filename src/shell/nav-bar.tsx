import { View } from '@tarojs/components'
import { Icon, Mark } from '@/ui/icon'
import { Press } from '@/ui/press'
import { SampleMark } from '@/ui/tag'
import { barSpace } from './bar-space'
import { goBack } from './routes'
import './nav-bar.css'

export type NavBarProps = {
  title: string
  sample?: boolean
  /** `root` stands on a tab page and has no way back; `brand` shows the mark before the name. */
  kind: 'brand' | 'root' | 'sub'
  ground: 'paper' | 'wash' | 'video'
  onBack?: () => void
}

/** The bar at the top, clear of the status bar and of WeChat's capsule. */
export const NavBar = ({ title, sample = false, kind, ground, onBack = goBack }: NavBarProps) => {
  const { top, row, capsule } = barSpace()
  const centred = kind !== 'brand'
  const side =
    capsule > 0 ? { paddingRight: `${capsule}px`, paddingLeft: centred ? `${capsule}px` : undefined } : {}
  return (
    <View className={`nav nav-${ground}`} style={{ paddingTop: `${top}px` }}>
      <View
        className={`nav-row ${centred ? 'nav-centred' : ''} ${kind === 'sub' ? 'nav-sub' : ''}`}
        style={{ minHeight: `${row}px`, ...side }}
      >
        {kind === 'sub' ? (
          <Press id="nav-back" className="nav-back" label="返回" onPress={onBack}>
            <Icon name="left" />
          </Press>
        ) : null}
        {kind === 'brand' ? <Mark /> : null}
        <View className="nav-title" role="heading">
          {title}
        </View>
        {sample ? <SampleMark /> : null}
      </View>
    </View>
  )
}
