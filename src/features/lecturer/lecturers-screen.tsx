import type { LecturerCard } from '@contract/lecturer'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { useQuery } from '@/lib/use-query'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { ChipRow } from '@/ui/chip-row'
import { Icon } from '@/ui/icon'
import { LinkRow } from '@/ui/link-row'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'

type State = LecturerCard['state']

const LecturerRow = ({ lecturer }: { lecturer: LecturerCard }) => (
  <Press
    id={`lecturer-${lecturer.lecturerId}`}
    className="card-row"
    onPress={() => openPage('lecturer/lecturer', { lecturerId: lecturer.lecturerId })}
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

const STATES = [
  ['listed', '在册'],
  ['paused', '暂停'],
] as const

/** What the reader has to do with lecturers, beside reading about them. */
const Affairs = ({ own, roles }: { own: string | null; roles: readonly string[] }) => {
  const [isAdmin, isCadre] = [roles.includes('admin'), roles.includes('cadre')]
  if (!own && !isAdmin && !isCadre) return null
  return (
    <Card rows id="lecturers-affairs">
      {own ? (
        <LinkRow
          id="lecturers-own"
          icon="user"
          words="我的讲师页和时间"
          onPress={() => openPage('lecturer/lecturer', { lecturerId: own })}
        />
      ) : null}
      {own ? (
        <LinkRow
          id="lecturers-mine"
          icon="clock"
          words="我的讲课"
          onPress={() => openPage('lecturer/talks', { whose: 'mine' })}
        />
      ) : null}
      {isCadre ? (
        <LinkRow
          id="lecturers-enterprise"
          icon="branch"
          words="本企业约的讲课"
          onPress={() => openPage('lecturer/talks', { whose: 'enterprise' })}
        />
      ) : null}
      {isAdmin ? (
        <LinkRow
          id="lecturers-all"
          icon="list"
          words="全部讲课"
          onPress={() => openPage('lecturer/talks', { whose: 'all' })}
        />
      ) : null}
      {isAdmin ? (
        <LinkRow id="lecturers-year" icon="doc" words="年度汇总" onPress={() => openPage('lecturer/year')} />
      ) : null}
      {isAdmin ? (
        <LinkRow
          id="lecturers-enlist"
          icon="award"
          words="聘一位讲师"
          onPress={() => openPage('lecturer/enlist')}
        />
      ) : null}
    </Card>
  )
}

/** 讲师团: who speaks about what, and the way to asking. */
export const LecturersScreen = () => {
  const [state, setState] = useState<State>('listed')
  const list = usePaged('lecturer.list', { state }, 'lecturers')
  const { data: who } = useQuery('member.whoAmI', {})
  const roles = who?.roles ?? []
  return (
    <PagedPage
      title="讲师团"
      id="lecturers"
      list={list}
      head={({ own }) => (
        <>
          <Affairs own={own} roles={roles} />
          {roles.includes('admin') ? (
            <ChipRow id="lecturers" label="哪些讲师" options={STATES} chosen={state} onChoose={setState} />
          ) : null}
        </>
      )}
      empty={
        <Empty
          id="lecturers-empty"
          title={state === 'listed' ? '讲师团还没有人' : '没有暂停的讲师'}
          words="镇总工会聘了讲师，就会出现在这里。"
        />
      }
    >
      {(lecturers) => (
        <Card rows>
          {lecturers.map((lecturer) => (
            <LecturerRow key={lecturer.lecturerId} lecturer={lecturer} />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
