import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type PagedState, usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { PagedList } from '@/shell/paged-list'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ChipRow } from '@/ui/chip-row'
import { Empty } from '@/ui/states'
import { SignNews, SignScan } from '../check-in/sign-card'
import { useSign } from '../check-in/use-sign'
import { OwnRow } from '../sessions/class-rows'
import { MonthView } from './month-view'
import { TaughtList } from './taught-list'

type Own = Output<'class.mine'>['classes'][number]

const FindAct = ({ look }: { look: 'primary' | 'soft' }) => (
  <Button id="classes-find" look={look} onPress={() => openPage('class/sessions')}>
    看看有哪些班次
  </Button>
)

const Ahead = ({ list }: { list: PagedState<'class.mine', Own> }) => (
  <PagedList
    id="classes"
    list={list}
    empty={
      <Empty
        id="classes-empty"
        title="还没有报名的班次"
        words="报名后，上课的时间和地点会放在这里。"
        act={<FindAct look="primary" />}
      />
    }
  >
    {(classes) => (
      <Card rows>
        {classes.map((own) => (
          <OwnRow
            key={own.sessionId}
            own={own}
            onOpen={(sessionId) => openPage('class/session', { sessionId })}
          />
        ))}
      </Card>
    )}
  </PagedList>
)

const SCAN_INSTEAD = '打开班次，输入老师报的口令'

/** Scanning right here, also without a network: the QR says which class it is. */
const ScanHere = ({ classes }: { classes: readonly Own[] }) => {
  const sign = useSign()
  const actOf = (sessionId: string) =>
    classes.some((own) => own.sessionId === sessionId && own.state === 'attended') ? 'out' : 'in'
  return (
    <>
      <SignNews sign={sign} />
      <SignScan sign={sign} act="any" actOf={actOf} instead={SCAN_INSTEAD} />
    </>
  )
}

const WAYS = [
  ['as-list', '接下来'],
  ['by-month', '看月历'],
] as const
type Way = (typeof WAYS)[number][0]

/** 我的班次: what lies ahead as a list, or by the month. */
export const MineScreen = () => {
  const [way, setWay] = useState<Way>('as-list')
  const byMonth = way === 'by-month'
  const list = usePaged('class.mine', {}, 'classes')
  return (
    <PageFrame id="classes-page" kind="sub" title="我的班次" refresh={list.refresh}>
      <View className="body">
        <ScanHere classes={list.data?.classes ?? []} />
        <ChipRow id="classes" label="怎么看" options={WAYS} chosen={way} onChoose={setWay} />
        {byMonth ? <MonthView /> : <Ahead list={list} />}
        {byMonth || list.items.length === 0 ? null : <FindAct look="soft" />}
        {byMonth ? null : <TaughtList />}
      </View>
    </PageFrame>
  )
}
