import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import type { Ticket } from './ticket-story'
import { SATISFACTION_WORDS } from './words'
import './feedback.css'

/** How the author liked it, for himself and for admins. */
export const RatingCard = ({ rating }: { rating: NonNullable<Ticket['rating']> }) => (
  <Card id="ticket-rating">
    <View className="stack-tight">
      <View className="text strong">评价：{SATISFACTION_WORDS[rating.satisfaction]}</View>
      {rating.words ? <View className="text ticket-lines">{rating.words}</View> : null}
    </View>
  </Card>
)
