import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { monthAway, monthKeyOf, monthKeyWords } from './month-key'

type Props = { month: string | undefined; onChange: (month: string | undefined) => void }

/** One month after the other, backwards; past the current one lie all of them again. */
export const MonthStep = ({ month, onChange }: Props) => {
  const current = monthKeyOf(Date.now())
  const later = month && month < current ? monthAway(month, 1) : undefined
  return (
    <View className="row row-between row-wrap" role="group" aria-label="月份">
      <Button
        id="statement-earlier"
        look="quiet"
        small
        onPress={() => onChange(month ? monthAway(month, -1) : current)}
      >
        {month ? '上个月' : '按月看'}
      </Button>
      <View className="text strong" id="statement-month" aria-live="polite">
        {month ? monthKeyWords(month) : '全部月份'}
      </View>
      {month ? (
        <Button id="statement-later" look="quiet" small onPress={() => onChange(later)}>
          {later ? '下个月' : '看全部'}
        </Button>
      ) : null}
    </View>
  )
}
