import { View } from '@tarojs/components'
import { PageFrame } from '@/shell/page-frame'
import { openPage } from '@/shell/routes'
import { FindMember } from './find-member'

/** 会员积分: whose account it is about. */
export const AccountsScreen = () => (
  <PageFrame id="accounts-page" kind="sub" title="会员积分">
    <View className="body">
      <View className="sub">积分记错了，在这里提出调整或冲正，由另一位管理员确认后生效。</View>
      <FindMember onChosen={(memberId) => openPage('office/account', { memberId })} />
    </View>
  </PageFrame>
)
