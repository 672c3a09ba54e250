import { View } from '@tarojs/components'
import { type ReactElement, useState } from 'react'
import { PageFrame } from '@/shell/page-frame'
import { Button } from '@/ui/button'
import { ClaimForm } from './claim-form'

type Props = { finder: (onChosen: (memberId: string) => void) => ReactElement }

/** 登记成绩: whose, then what and when. */
export const EnterScreen = ({ finder }: Props) => {
  const [memberId, setMemberId] = useState<string>()
  return (
    <PageFrame id="enter-page" kind="sub" title="登记成绩">
      <View className="body">
        {memberId ? (
          <>
            <ClaimForm memberId={memberId} />
            <Button id="enter-other" look="quiet" onPress={() => setMemberId(undefined)}>
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
