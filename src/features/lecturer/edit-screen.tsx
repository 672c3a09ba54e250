import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Card } from '@/ui/card'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { ToggleRow } from '@/ui/toggle-row'
import { draftOf } from './profile-draft'
import { ProfileForm } from './profile-form'

const Form = (shown: Output<'lecturer.one'>) => {
  const { lecturerId, state } = shown.lecturer
  const [listed, setListed] = useState(state === 'listed')
  const { take, busy, trouble } = useAct('lecturer.change')
  return (
    <ProfileForm
      first={draftOf(shown)}
      words="保存"
      busy={busy}
      trouble={trouble}
      onSave={async (profile) => {
        if (await take({ lecturerId, state: listed ? 'listed' : 'paused', ...profile })) goBack()
      }}
    >
      <Card>
        <ToggleRow
          id="edit-listed"
          title="接受预约"
          words="关掉以后名单里不再显示，已经约定的照旧。"
          on={listed}
          onToggle={() => setListed(!listed)}
        />
      </Card>
    </ProfileForm>
  )
}

/** 改讲师资料, and whether he takes anything new. */
export const EditScreen = () => {
  const query = useQuery('lecturer.one', { lecturerId: usePageId('lecturerId') })
  return (
    <PageFrame id="lecturer-edit-page" kind="sub" title="改讲师资料">
      <View className="body">
        <QueryView id="lecturer-edit" query={query} skeleton={<RowsSkeleton id="lecturer-edit" />}>
          {(shown) => <Form {...shown} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
