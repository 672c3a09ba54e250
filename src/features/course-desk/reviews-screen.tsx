import type { CourseState } from '@contract/course'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { ManuscriptList } from './manuscript-list'
import { StateChips } from './state-chips'

/** 课程审核: courses of all branches; what has to be decided on first comes first. */
export const ReviewsScreen = () => {
  const [state, setState] = useState<CourseState>('review')
  const list = usePaged('course.reviews', { state }, 'courses')
  return (
    <PageFrame id="reviews-page" kind="sub" title="课程审核" refresh={list.refresh}>
      <StateChips id="reviews" state={state} onChoose={setState} />
      <View className="body">
        <ManuscriptList id="reviews" list={list} state={state} />
        <Card rows>
          <LinkRow
            id="reviews-branches"
            icon="branch"
            words="总院和分院"
            onPress={() => openPage('teach/branches')}
          />
        </Card>
      </View>
    </PageFrame>
  )
}
