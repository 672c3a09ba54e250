import type { OwnClass } from '@contract/class'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dayOf, type Month, monthBeside, monthOf, monthStart, weeksOf } from './month'
import '../class.css'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const

type Props = { month: Month; classes: readonly OwnClass[]; now: number; onTurn: (month: Month) => void }

const sameMonth = (one: Month, other: Month): boolean => monthStart(one) === monthStart(other)

/** A month with the days marked on which there is a class; the classes themselves stand in the list below it. */
export const MonthCard = ({ month, classes, now, onTurn }: Props) => {
  const marked = new Set(classes.map(({ startsAt }) => dayOf(startsAt)))
  const today = sameMonth(monthOf(now), month) ? dayOf(now) : null
  const nameOf = (day: number | null): string =>
    [
      'month-day',
      day !== null && marked.has(day) ? 'month-mark' : '',
      day !== null && day === today ? 'month-today' : '',
    ].join(' ')
  return (
    <Card id="month">
      <View className="stack">
        <View className="head centre" id="month-title">
          {month.year}年{month.month + 1}月
        </View>
        <View aria-hidden>
          <View className="month-week">
            {WEEKDAYS.map((name) => (
              <View key={name} className="month-day month-name">
                {name}
              </View>
            ))}
          </View>
          {weeksOf(month).map((week, at) => (
            <View key={`${week.find((day) => day !== null)}`} className="month-week">
              {week.map((day, nth) => (
                <View key={day ?? `${at}-${nth}`} className={nameOf(day)}>
                  {day ?? ''}
                </View>
              ))}
            </View>
          ))}
        </View>
        <View className="row row-between row-wrap">
          <Button id="month-before" look="quiet" small onPress={() => onTurn(monthBeside(month, -1))}>
            上个月
          </Button>
          <Button id="month-after" look="quiet" small onPress={() => onTurn(monthBeside(month, 1))}>
            下个月
          </Button>
        </View>
      </View>
    </Card>
  )
}
