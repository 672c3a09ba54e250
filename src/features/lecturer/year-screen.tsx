import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { printPage } from '@/lib/print-page'
import { serverNow } from '@/lib/server-clock'
import { countWords, yearOf } from '@/lib/time-words'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { TalkRow } from './talk-row'
import '@/ui/print.css'

type Year = Output<'lecturer.year'>

/** So many years back can be looked at. */
const YEARS = 3

const Counts = ({ id, title, rows }: { id: string; title: string; rows: Year['byLecturer'] }) => (
  <>
    <View className="head">{title}</View>
    <Card rows id={id}>
      {rows.map(({ name, held }) => (
        <View key={name} className="card-row">
          <View className="grow text">{name}</View>
          <View className="figure digits">{held} 场</View>
        </View>
      ))}
    </Card>
  </>
)

const Talks = ({ year, first }: { year: number; first: Year }) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('lecturer.year', { year, cursor })
      return outcome.kind === 'ok' ? { items: outcome.data.talks, nextCursor: outcome.data.nextCursor } : null
    },
    [year],
  )
  const firstPage = useMemo(() => ({ items: first.talks, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  return (
    <>
      <View className="head">每一场</View>
      <Card rows id="year-talks">
        {items.map((talk) => (
          <TalkRow key={talk.talkId} talk={talk} end={`${talk.listeners} 人`} />
        ))}
      </Card>
      <View className="unprinted">
        <ListEnd id="year" more={more} onMore={loadMore} />
      </View>
    </>
  )
}

const Report = ({ year, first }: { year: number; first: Year }) => {
  if (first.held === 0)
    return <Empty id="year-empty" title={`${year} 年还没有登记的讲课`} words="讲完登记了，就会汇总在这里。" />
  return (
    <>
      <Card>
        <View className="stack-tight">
          <View className="sub">{year} 年讲师团</View>
          <View className="hero digits" id="year-held">
            {countWords(first.held)} 场
          </View>
          <View className="text">共 {countWords(first.listeners)} 人次听讲</View>
        </View>
      </Card>
      <Counts id="year-lecturers" title="按讲师" rows={first.byLecturer} />
      <Counts id="year-enterprises" title="按企业" rows={first.byEnterprise} />
      <Talks year={year} first={first} />
      {printPage ? (
        <View className="unprinted">
          <Button id="year-print" look="line" onPress={printPage}>
            打印
          </Button>
        </View>
      ) : null}
    </>
  )
}

/** 年度汇总: talks that were held, by lecturer and by enterprise, to be printed. */
export const YearScreen = () => {
  const thisYear = yearOf(serverNow())
  const [year, setYear] = useState(thisYear)
  const query = useQuery('lecturer.year', { year })
  return (
    <PageFrame id="year-page" kind="sub" title="讲师团年度汇总" refresh={query.refresh}>
      <View className="body filters unprinted">
        <View className="chips" role="group" aria-label="哪一年">
          {Array.from({ length: YEARS }, (_, back) => thisYear - back).map((one) => (
            <Chip key={one} id={`year-${one}`} on={one === year} onPress={() => setYear(one)}>
              {`${one} 年`}
            </Chip>
          ))}
        </View>
      </View>
      <View className="body">
        <QueryView id="year" query={query} skeleton={<RowsSkeleton id="year" />}>
          {(first) => <Report key={year} year={year} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
