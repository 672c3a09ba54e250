import { View } from '@tarojs/components'
import { type ReactElement, useState } from 'react'
import { useForm } from '@/lib/form/use-form'
import { PageFrame } from '@/shell/page-frame'
import { turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { PROFILE } from './profile-fields'

const Form = ({ memberId }: { memberId: string }) => {
  const form = useForm({
    id: 'profile',
    fields: PROFILE,
    act: 'lecturer.enlist',
    record: memberId,
    input: (entry) => ({ memberId, ...entry }),
    done: ({ lecturerId }) => turnTo('lecturer/lecturer', { lecturerId }),
  })
  return (
    <View className="stack" id="profile-form">
      <Card>
        <Fields form={form} />
      </Card>
      <Submit form={form} act="save" busyWords="正在保存">
        聘为讲师
      </Submit>
    </View>
  )
}

type Props = { finder: (onChosen: (memberId: string) => void) => ReactElement }

/** 聘讲师: which member, then what stands on his page. */
export const EnlistScreen = ({ finder }: Props) => {
  const [memberId, setMemberId] = useState<string>()
  return (
    <PageFrame id="enlist-page" kind="sub" title="聘一位讲师">
      <View className="body">
        {memberId ? (
          <>
            <Form memberId={memberId} />
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
