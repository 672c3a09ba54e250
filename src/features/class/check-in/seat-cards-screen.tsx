import type { Output } from '@contract/contract'
import { classQrText, seatSource } from '@contract/rules/class-qr'
import { turnOfHash } from '@contract/rules/turn'
import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { printPage } from '@/lib/print-page'
import { timeWords } from '@/lib/time-words'
import { turnHash } from '@/lib/turn'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { qrImage } from '@/ui/qr-image'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import '../class.css'
import '@/ui/print.css'

type Door = Output<'class.door'>

/** The text on the card of one seat, made here: no call for it. */
const cardText = ({ session: { sessionId }, seed, placeChecked }: Door, seat: number): string =>
  classQrText({
    sessionId,
    placeChecked,
    seen: { by: 'seat', seat, word: turnOfHash(turnHash(seatSource(seed, seat))) },
  })

const SeatCard = ({ door, seat }: { door: Door; seat: number }) => {
  const picture = useMemo(() => qrImage(cardText(door, seat)), [door, seat])
  const { title, place } = door.session
  return (
    <View className="seat-card" id={`seat-${seat}`}>
      <View className="seat-number">{seat} 号座位</View>
      <Image className="seat-qr" src={picture} ariaLabel={`${seat} 号座位的签到码`} />
      <View className="cap centre">坐下扫一扫，就签到了</View>
      <View className="cap centre">
        {title}，{timeWords(door.session)}，{place}
      </View>
    </View>
  )
}

const Cards = ({ door, print }: { door: Door; print: () => void }) => {
  const seats = Array.from({ length: door.session.capacity }, (_, at) => at + 1)
  return (
    <View className="stack">
      <View className="stack unprinted">
        <View className="text">
          一张贴一个座位。学员坐下，扫自己座位上的码就签到，不用排队，也不用投影。一个座位只认一个人，到课名单上写着座位号。
        </View>
        <View className="sub">
          只能用在这个班次。没有人坐的座位，签到时请把卡片收起来，免得被拍了照代签。
        </View>
        <Button id="cards-print" onPress={print}>
          打印 {seats.length} 张
        </Button>
      </View>
      <View className="seat-cards" id="cards-list">
        {seats.map((seat) => (
          <SeatCard key={seat} door={door} seat={seat} />
        ))}
      </View>
    </View>
  )
}

/** 座位码: a card for every seat of a class, to be printed before it. */
export const SeatCardsScreen = () => {
  const query = useQuery('class.door', { sessionId: usePageId('sessionId') })
  return (
    <PageFrame id="cards-page" kind="sub" title="座位码">
      <View className="body">
        <QueryView id="cards" query={query} skeleton={<RowsSkeleton id="cards" />}>
          {(door) =>
            printPage ? (
              <Cards door={door} print={printPage} />
            ) : (
              <Notice id="cards-elsewhere" icon="doc">
                微信里不能打印。请在电脑上打开这个班次，再点“打印座位码”。
              </Notice>
            )
          }
        </QueryView>
      </View>
    </PageFrame>
  )
}
