import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openClass, openClasses } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { OwnRow } from './class-rows'
import { MonthView } from './month-view'
import { SignNews, SignScan } from './sign-card'
import { TaughtList } from './taught-list'
import { useSign } from './use-sign'

const loadPage = async (cursor: string) => {
  const outcome = await call('class.mine', { cursor })
  return outcome.kind === 'ok' ? { items: outcome.data.classes, nextCursor: outcome.data.nextCursor } : null
}

const List = ({ first }: { first: Output<'class.mine'> }) => {
  const firstPage = useMemo(() => ({ items: first.classes, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, useCallback(loadPage, []))
  if (items.length === 0)
    return (
      <Empty
        id="classes-empty"
        title="还没有报名的班次"
        words="报名后，上课的时间和地点会放在这里。"
        act={
          <Button id="classes-find" onPress={() => openClasses()}>
            看看有哪些班次
          </Button>
        }
      />
    )
  return (
    <View className="stack" id="classes-list">
      <Card rows>
        {items.map((own) => (
          <OwnRow key={own.sessionId} own={own} onOpen={openClass} />
        ))}
      </Card>
      <ListEnd id="classes" more={more} onMore={loadMore} />
      <Button id="classes-find" look="soft" onPress={() => openClasses()}>
        看看有哪些班次
      </Button>
    </View>
  )
}

const SCAN_INSTEAD = '打开班次，输入老师报的口令'

/** Scanning right here, also without a network: the QR says which class it is. */
const ScanHere = ({ classes }: { classes: Output<'class.mine'>['classes'] }) => {
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

/** 我的班次: what lies ahead as a list, or by the month. */
export const MineScreen = () => {
  const [byMonth, setByMonth] = useState(false)
  const query = useQuery('class.mine', {})
  return (
    <PageFrame id="classes-page" kind="sub" title="我的班次" refresh={query.refresh}>
      <View className="body">
        <ScanHere classes={query.data?.classes ?? []} />
        <View className="chips" role="group" aria-label="怎么看">
          <Chip id="classes-as-list" on={!byMonth} onPress={() => setByMonth(false)}>
            接下来
          </Chip>
          <Chip id="classes-by-month" on={byMonth} onPress={() => setByMonth(true)}>
            看月历
          </Chip>
        </View>
        {byMonth ? (
          <MonthView />
        ) : (
          <QueryView id="classes" query={query} skeleton={<RowsSkeleton id="classes" />}>
            {(first) => <List first={first} />}
          </QueryView>
        )}
        {byMonth ? null : <TaughtList />}
      </View>
    </PageFrame>
  )
}
