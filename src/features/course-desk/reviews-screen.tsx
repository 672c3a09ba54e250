import type { CourseState } from '@contract/course'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { ManuscriptPage } from './manuscript-page'

/** 课程审核: courses of all branches; what has to be decided on first comes first. */
export const ReviewsScreen = () => {
  const [state, setState] = useState<CourseState>('review')
  const list = usePaged('course.reviews', { state }, 'courses')
  return (
    <ManuscriptPage
      title="课程审核"
      below={
        <Card rows>
          <LinkRow
            id="reviews-branches"
            icon="branch"
            words="总院和分院"
            onPress={() => openPage('teach/branches')}
          />
        </Card>
      }
      id="reviews"
      list={list}
      state={state}
      onChoose={setState}
    />
  )
}
