import type { Output } from '@contract/contract'
import type { LecturerCard } from '@contract/lecturer'
import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openEnlist, openLecturer, openTalks, openTalkYear } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Icon } from '@/ui/icon'
import { LinkRow } from '@/ui/link-row'
import { ListEnd } from '@/ui/list-end'
import { Press } from '@/ui/press'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'

type State = LecturerCard['state']

const LecturerRow = ({ lecturer }: { lecturer: LecturerCard }) => (
  <Press
    id={`lecturer-${lecturer.lecturerId}`}
    className="card-row"
    onPress={() => openLecturer(lecturer.lecturerId)}
  >
    <View className="grow stack-tight">
      <View className="text strong">
        {lecturer.name}，{lecturer.teacherTitle}
      </View>
      <View className="sub">{lecturer.topics.join('、')}</View>
      {lecturer.held > 0 ? <View className="cap">讲过 {lecturer.held} 场</View> : null}
    </View>
    <Icon name="right" small />
  </Press>
)

const LecturerList = ({ state, first }: { state: State; first: Output<'lecturer.list'> }) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('lecturer.list', { state, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.lecturers, nextCursor: outcome.data.nextCursor }
        : null
    },
    [state],
  )
  const firstPage = useMemo(() => ({ items: first.lecturers, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return (
      <Empty
        id="lecturers-empty"
        title={state === 'listed' ? '讲师团还没有人' : '没有暂停的讲师'}
        words="镇总工会聘了讲师，就会出现在这里。"
      />
    )
  return (
    <>
      <Card rows id="lecturers-list">
        {items.map((lecturer) => (
          <LecturerRow key={lecturer.lecturerId} lecturer={lecturer} />
        ))}
      </Card>
      <ListEnd id="lecturers" more={more} onMore={loadMore} />
    </>
  )
}

/** What the reader has to do with lecturers, beside reading about them. */
const Affairs = ({ own, roles }: { own: string | null; roles: readonly string[] }) => {
  const [isAdmin, isCadre] = [roles.includes('admin'), roles.includes('cadre')]
  if (!own && !isAdmin && !isCadre) return null
  return (
    <Card rows id="lecturers-affairs">
      {own ? (
        <LinkRow id="lecturers-own" icon="user" words="我的讲师页和时间" onPress={() => openLecturer(own)} />
      ) : null}
      {own ? (
        <LinkRow id="lecturers-mine" icon="clock" words="我的讲课" onPress={() => openTalks('mine')} />
      ) : null}
      {isCadre ? (
        <LinkRow
          id="lecturers-enterprise"
          icon="branch"
          words="本企业约的讲课"
          onPress={() => openTalks('enterprise')}
        />
      ) : null}
      {isAdmin ? (
        <LinkRow id="lecturers-all" icon="list" words="全部讲课" onPress={() => openTalks('all')} />
      ) : null}
      {isAdmin ? <LinkRow id="lecturers-year" icon="doc" words="年度汇总" onPress={openTalkYear} /> : null}
      {isAdmin ? (
        <LinkRow id="lecturers-enlist" icon="award" words="聘一位讲师" onPress={openEnlist} />
      ) : null}
    </Card>
  )
}

/** 讲师团: who speaks about what, and the way to asking. */
export const LecturersScreen = () => {
  const [state, setState] = useState<State>('listed')
  const query = useQuery('lecturer.list', { state })
  const { data: who } = useQuery('member.whoAmI', {})
  const roles = who?.roles ?? []
  return (
    <PageFrame id="lecturers-page" kind="sub" title="讲师团" refresh={query.refresh}>
      <View className="body">
        <QueryView id="lecturers" query={query} skeleton={<RowsSkeleton id="lecturers" />}>
          {(first) => (
            <>
              <Affairs own={first.own} roles={roles} />
              {roles.includes('admin') ? (
                <View className="chips" role="group" aria-label="哪些讲师">
                  <Chip id="lecturers-listed" on={state === 'listed'} onPress={() => setState('listed')}>
                    在册
                  </Chip>
                  <Chip id="lecturers-paused" on={state === 'paused'} onPress={() => setState('paused')}>
                    暂停
                  </Chip>
                </View>
              ) : null}
              <LecturerList key={state} state={state} first={first} />
            </>
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
