import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { printPage } from '@/lib/print-page'
import { serverNow } from '@/lib/server-clock'
import { fullDayWords, lengthWords, yearOf } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openTab } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ChipRow } from '@/ui/chip-row'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { isEmpty, minuteWords, totalsOf } from './totals'
import '@/ui/print.css'

type StudyRecord = Output<'home.studyRecord'>
type Line = { readonly key: string; readonly words: string; readonly small: string; readonly end?: string }

/** So many years back can be looked at. */
const YEARS = 3

const Lines = ({ id, title, lines }: { id: string; title: string; lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <>
      <View className="head">{title}</View>
      <Card rows id={id}>
        {lines.map(({ key, words, small, end }) => (
          <View key={key} className="card-row">
            <View className="grow stack-tight">
              <View className="text">{words}</View>
              <View className="cap">{small}</View>
            </View>
            {end ? <View className="sub digits">{end}</View> : null}
          </View>
        ))}
      </Card>
    </>
  )

const Sum = ({ year, record }: { year: number; record: StudyRecord }) => {
  const { lessons, classes, certificates, minutes } = totalsOf(record)
  return (
    <Card>
      <View className="stack-tight" id="record-sum">
        <View className="sub">
          {record.name}，{record.enterpriseName}
        </View>
        <View className="title">{year} 年学习档案</View>
        <View className="hero digits">{minutes === 0 ? '不到 1 分钟' : minuteWords(minutes)}</View>
        <View className="text">
          学完 {lessons} 讲回放，到课 {classes} 次，结业 {certificates} 门
        </View>
        {record.more ? <View className="sub">一年内每类只列最近 100 项，合计也按这些算。</View> : null}
        <View className="cap">{record.academyName}</View>
      </View>
    </Card>
  )
}

const Year = ({ year, record }: { year: number; record: StudyRecord }) => {
  if (isEmpty(record))
    return (
      <Empty
        id="record-empty"
        icon="course"
        title={`${year} 年还没有学习记录`}
        words="学完一讲回放、上一次课，就会记在这里。"
        act={
          <Button id="record-courses" look="soft" onPress={() => openTab('courses')}>
            去看课程
          </Button>
        }
      />
    )
  const { lessons, classes, quizzes, certificates } = record
  return (
    <>
      <Sum year={year} record={record} />
      <Lines
        id="record-certificates"
        title="结业证书"
        lines={certificates.map(({ number, courseTitle, at }) => ({
          key: number,
          words: courseTitle,
          small: `${fullDayWords(at)}，编号 ${number}`,
        }))}
      />
      <Lines
        id="record-classes"
        title="面授班次"
        lines={classes.map(({ sessionId, title, minutes, at }) => ({
          ...{ key: sessionId, words: title, small: fullDayWords(at), end: minuteWords(minutes) },
        }))}
      />
      <Lines
        id="record-lessons"
        title="课程回放"
        lines={lessons.map(({ lessonId, title, courseTitle, watchedSeconds, at }) => ({
          key: lessonId,
          words: title,
          small: `${courseTitle}，${fullDayWords(at)}学完`,
          end: lengthWords(watchedSeconds),
        }))}
      />
      <Lines
        id="record-quizzes"
        title="课后测验"
        lines={quizzes.map(({ courseTitle, fullMark, at }) => ({
          key: courseTitle,
          words: courseTitle,
          small: `${fullDayWords(at)}通过`,
          ...(fullMark && { end: '全对' }),
        }))}
      />
      {printPage ? (
        <View className="unprinted">
          <Button id="record-print" look="line" onPress={printPage}>
            打印这一年
          </Button>
        </View>
      ) : null}
    </>
  )
}

/** 学习档案: a year of one's own on one page, to look at and to print. */
export const RecordScreen = () => {
  const thisYear = yearOf(serverNow())
  const [year, setYear] = useState(thisYear)
  const query = useQuery('home.studyRecord', { year })
  return (
    <PageFrame id="record-page" kind="sub" title="学习档案" refresh={query.refresh}>
      <View className="body filters unprinted">
        <ChipRow
          id="record"
          label="哪一年"
          options={Array.from({ length: YEARS }, (_, back) => [thisYear - back, `${thisYear - back} 年`])}
          chosen={year}
          onChoose={setYear}
        />
      </View>
      <View className="body">
        <QueryView id="record" query={query} skeleton={<RowsSkeleton id="record" />}>
          {(record) => <Year key={year} year={year} record={record} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
