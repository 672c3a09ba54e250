import { View } from '@tarojs/components'
import { choose, type TextSize, type ThemeChoice, useLook } from '@/lib/preferences'
import { PageFrame } from '@/shell/page-frame'
import { Card } from '@/ui/card'
import { Segmented } from '@/ui/segmented'

const SIZES: readonly { value: TextSize; words: string; id: string }[] = [
  { value: 'normal', words: '标准', id: 'size-normal' },
  { value: 'elder', words: '大字版', id: 'size-elder' },
  { value: 'huge', words: '特大字', id: 'size-huge' },
]

const THEMES: readonly { value: ThemeChoice; words: string; id: string }[] = [
  { value: 'system', words: '跟随手机', id: 'theme-system' },
  { value: 'light', words: '浅色', id: 'theme-light' },
  { value: 'dark', words: '深色', id: 'theme-dark' },
]

/** 大字版 and light or dark; both take effect at once, everywhere. */
export const SettingsScreen = () => {
  const { size, theme } = useLook()
  return (
    <PageFrame id="settings-page" kind="sub" title="大字版与深浅色">
      <View className="body">
        <Card>
          <View className="stack">
            <View className="head">字的大小</View>
            <Segmented
              options={SIZES}
              value={size}
              label="字的大小"
              onChoose={(chosen) => choose({ size: chosen })}
            />
            <View className="sub">大字版和特大字：字大、按钮大，每页只放要紧的内容。</View>
          </View>
        </Card>
        <Card>
          <View className="stack">
            <View className="head">深浅色</View>
            <Segmented
              options={THEMES}
              value={theme}
              label="深浅色"
              onChoose={(chosen) => choose({ theme: chosen })}
            />
            <View className="sub">晚上或暗处看，深色不刺眼。</View>
          </View>
        </Card>
        <View className="cap centre">选好马上生效，只记在这台手机上。</View>
      </View>
    </PageFrame>
  )
}
