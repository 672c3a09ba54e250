import { View } from '@tarojs/components'
import { type ReactElement, useState } from 'react'
import { useAct } from '@/lib/use-act'
import { PageFrame } from '@/shell/page-frame'
import { turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { EMPTY_PROFILE } from './profile-draft'
import { ProfileForm } from './profile-form'

type Props = { finder: (onChosen: (memberId: string) => void) => ReactElement }

/** 聘讲师: which member, then what stands on his page. */
export const EnlistScreen = ({ finder }: Props) => {
  const [memberId, setMemberId] = useState<string>()
  const { take, busy, trouble } = useAct('lecturer.enlist')
  return (
    <PageFrame id="enlist-page" kind="sub" title="聘一位讲师">
      <View className="body">
        {memberId ? (
          <>
            <ProfileForm
              first={EMPTY_PROFILE}
              words="聘为讲师"
              busy={busy}
              trouble={trouble}
              onSave={async (profile) => {
                const done = await take({ memberId, ...profile })
                if (done) turnTo('lecturer/lecturer', { lecturerId: done.lecturerId })
              }}
            />
            <Button id="enlist-other" look="quiet" onPress={() => setMemberId(undefined)}>
              换一个人
            </Button>
          </>
        ) : (
          finder(setMemberId)
        )}
      </View>
    </PageFrame>
  )
}
