import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import { useModules } from '@/lib/modules'
import { useLook } from '@/lib/preferences'
import { greetingWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { BindCard } from './bind-card'
import { ContinueCard } from './continue-card'
import { HomeSkeleton } from './home-skeleton'
import { NewestCourses } from './newest-courses'
import { NextClassCard } from './next-class-card'
import { PointsCard } from './points-card'
import { TodoCard } from './todo-card'

const ACADEMY = '金领学院'

type Props = {
  /** What waits for whoever decides about others' things. */
  decisions: ReactElement
}

/** 首页: what to go on with, what points there are, what is new. One call, and one more for who has an office. */
export const HomeScreen = ({ decisions }: Props) => {
  const query = useQuery('home.overview', {})
  const { elder } = useLook()
  const isOn = useModules(query.data?.modulesOff)
  const tenant = query.data?.tenant
  return (
    <PageFrame
      id="home-page"
      kind="brand"
      ground="wash"
      tab="home"
      title={tenant?.academyName ?? ACADEMY}
      sample={tenant?.sample}
      refresh={query.refresh}
    >
      <QueryView id="home" query={query} skeleton={<HomeSkeleton />}>
        {(home) => (
          <View className="body">
            <View className="title" id="home-greeting">
              {home.member
                ? `${home.member.name}，${elder ? '您好' : greetingWords(Date.now())}`
                : greetingWords(Date.now())}
            </View>
            {home.member ? null : <BindCard consented={home.consented} bindPoints={home.rules.bindPoints} />}
            {home.nextClass ? <NextClassCard next={home.nextClass} /> : null}
            {home.continueWatching ? <ContinueCard lesson={home.continueWatching} elder={elder} /> : null}
            {home.member && isOn('points') ? (
              <PointsCard
                available={home.member.available}
                rules={home.rules}
                nextReward={home.nextReward}
                elder={elder}
              />
            ) : null}
            {home.decides ? decisions : null}
            <TodoCard open={home.open} unread={home.unread} />
            {isOn('course') ? (
              <NewestCourses courses={elder ? home.newest.slice(0, 3) : home.newest} />
            ) : null}
          </View>
        )}
      </QueryView>
    </PageFrame>
  )
}
