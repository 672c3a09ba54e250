import { View } from '@tarojs/components'
import { PageFrame } from '@/shell/page-frame'
import { Guide } from './guide'
import './member.css'

/** 隐私保护指引, to be read at any time. */
export const PrivacyScreen = () => (
  <PageFrame id="privacy-page" kind="sub" title="隐私保护指引">
    <View className="body">
      <Guide />
    </View>
  </PageFrame>
)
