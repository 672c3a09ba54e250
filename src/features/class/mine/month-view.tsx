import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { OwnRow } from '../sessions/class-rows'
import { type Month, monthBeside, monthOf, monthStart } from './month'
import { MonthCard } from './month-card'

const Shown = ({ month, onTurn }: { month: Month; onTurn: (month: Month) => void }) => {
  const query = useQuery('class.mine', { from: monthStart(month) - 1 })
  const until = monthStart(monthBeside(month, 1))
  return (
    <QueryView id="month" query={query} skeleton={<RowsSkeleton id="month" />}>
      {({ classes }) => {
        const within = classes.filter(({ startsAt }) => startsAt < until)
        return (
          <View className="stack">
            <MonthCard month={month} classes={within} now={Date.now()} onTurn={onTurn} />
            {within.length === 0 ? (
              <View className="sub centre" id="month-empty">
                这个月没有报名的班次
              </View>
            ) : (
              <Card rows id="month-list">
                {within.map((own) => (
                  <OwnRow
                    key={own.sessionId}
                    own={own}
                    onOpen={(sessionId) => openPage('class/session', { sessionId })}
                  />
                ))}
              </Card>
            )}
          </View>
        )
      }}
    </QueryView>
  )
}

/** The member's classes month by month. */
export const MonthView = () => {
  const [month, setMonth] = useState(() => monthOf(Date.now()))
  return <Shown month={month} onTurn={setMonth} />
}
