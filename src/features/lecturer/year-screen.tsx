import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { printPage } from '@/lib/print-page'
import { serverNow } from '@/lib/server-clock'
import { countWords, yearOf } from '@/lib/time-words'
import { type PagedState, usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ChipRow } from '@/ui/chip-row'
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

const Talks = ({
  list: { items, more, loadMore },
}: {
  list: PagedState<'lecturer.year', Year['talks'][number]>
}) => (
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

type ReportProps = { year: number; first: Year; list: PagedState<'lecturer.year', Year['talks'][number]> }

const Report = ({ year, first, list }: ReportProps) => {
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
      <Talks list={list} />
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
  const list = usePaged('lecturer.year', { year }, 'talks')
  return (
    <PageFrame id="year-page" kind="sub" title="讲师团年度汇总" refresh={list.refresh}>
      <View className="body filters unprinted">
        <ChipRow
          id="year"
          label="哪一年"
          options={Array.from({ length: YEARS }, (_, back) => [thisYear - back, `${thisYear - back} 年`])}
          chosen={year}
          onChoose={setYear}
        />
      </View>
      <View className="body">
        <QueryView id="year" query={list} skeleton={<RowsSkeleton id="year" />}>
          {(first) => <Report year={year} first={first} list={list} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
