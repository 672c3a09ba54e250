import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Empty } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { Trouble } from '@/ui/trouble'
import { EditPointForm, NewPointForm, type Place } from './point-form'

type RowProps = { place: Place; onEdit: () => void; onTurn: () => void }

const PlaceCard = ({ place, onEdit, onTurn }: RowProps) => (
  <Card>
    <View className="stack">
      <View className="row row-between row-wrap">
        <View className="head">{place.name}</View>
        <Tag tone={place.open ? 'ok' : 'plain'}>{place.open ? '开放' : '已停用'}</Tag>
      </View>
      <View className="stack-tight sub">
        <View>{place.address}</View>
        <View>{place.hours}</View>
      </View>
      <View className="row row-wrap">
        <Button id={`edit-${place.pickUpPointId}`} look="soft" small onPress={onEdit}>
          修改
        </Button>
        <Button id={`turn-${place.pickUpPointId}`} look="quiet" small onPress={onTurn}>
          {place.open ? '停用' : '启用'}
        </Button>
      </View>
    </View>
  </Card>
)

const Places = ({ places }: { places: readonly Place[] }) => {
  const [edited, setEdited] = useState<Place | 'new'>()
  const [asked, setAsked] = useState<Place>()
  const { take, busy, trouble } = useAct('mall.switchPoint')
  const turn = async ({ pickUpPointId, open }: Place) => {
    await take({ pickUpPointId, open: !open })
    setAsked(undefined)
  }
  const onDone = () => setEdited(undefined)
  if (edited === 'new') return <NewPointForm onDone={onDone} />
  if (edited) return <EditPointForm place={edited} onDone={onDone} />
  return (
    <View className="stack" id="places-list">
      <Trouble id="places-trouble" words={trouble} />
      {places.length === 0 ? (
        <Empty id="places-empty" icon="pin" title="还没有领取点" words="新增后，奖品才能上架。" />
      ) : null}
      {places.map((place) => (
        <PlaceCard
          key={place.pickUpPointId}
          place={place}
          onEdit={() => setEdited(place)}
          onTurn={() => setAsked(place)}
        />
      ))}
      <Button id="places-add" onPress={() => setEdited('new')}>
        新增领取点
      </Button>
      {asked ? (
        <ConfirmSheet
          id="place-sheet"
          title={`${asked.open ? '停用' : '启用'}${asked.name}`}
          confirmWords={asked.open ? '停用' : '启用'}
          busyWords="正在办理"
          closeWords="先不动"
          busy={busy}
          onConfirm={() => void turn(asked)}
          onClose={() => setAsked(undefined)}
        >
          <View className="text">
            {asked.open
              ? '停用后会员不能再选这里。已经选了这里的券照样在这里领，请先安排好人。'
              : '启用后会员又能选这里领取。'}
          </View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}

/** 领取点: where rewards are handed out. */
export const PointsScreen = () => {
  const query = useQuery('mall.deskPoints', {})
  return (
    <QueryPage id="places" title="领取点" query={query}>
      {({ pickUpPoints }) => <Places places={pickUpPoints} />}
    </QueryPage>
  )
}
