import { View } from '@tarojs/components'
import { useState } from 'react'
import { PageFrame } from '@/shell/page-frame'
import { FindMember } from './find-member'
import { RoleForm } from './role-form'

/** 授予角色: whom, then what and why. */
export const GiveRoleScreen = () => {
  const [memberId, setMemberId] = useState<string>()
  return (
    <PageFrame id="give-page" kind="sub" title="授予角色">
      <View className="body">
        {memberId ? (
          <RoleForm memberId={memberId} onOther={() => setMemberId(undefined)} />
        ) : (
          <FindMember onChosen={setMemberId} />
        )}
      </View>
    </PageFrame>
  )
}
