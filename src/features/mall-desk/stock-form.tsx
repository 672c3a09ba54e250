import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Field } from '@/ui/field'
import { Trouble } from '@/ui/trouble'

const WAYS = [
  { way: 'in', words: '入库', ask: '请填到货几份，要整数。' },
  { way: 'more', words: '点数多了', ask: '请填多几份，要整数。' },
  { way: 'less', words: '点数少了', ask: '请填少几份，要整数。' },
] as const
type Way = (typeof WAYS)[number]

type Asked = { readonly kind: 'in' | 'correction'; readonly difference: number; readonly reason: string }

const MAX_PIECES = 100_000

/** What the form says, or what has to be put right. */
const askedOf = ({ way, ask }: Way, pieces: string, reason: string): Asked | string => {
  const count = /^\d{1,6}$/.test(pieces.trim()) ? Number(pieces) : 0
  if (count < 1 || count > MAX_PIECES) return ask
  if (reason.trim() === '') return '请写原因，库存的每次变动都要记下来。'
  const kind = way === 'in' ? 'in' : 'correction'
  return { kind, difference: way === 'less' ? -count : count, reason: reason.trim() }
}

/** 入库、更正: pieces and why; asked once more, because a movement stays in the record. */
export const StockForm = ({ rewardId, stocked }: { rewardId: string; stocked: number }) => {
  const [way, setWay] = useState<Way>(WAYS[0])
  const [pieces, setPieces] = useState('')
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [asked, setAsked] = useState<Asked>()
  const { take, busy, trouble } = useAct('mall.moveStock')
  const ask = () => {
    const read = askedOf(way, pieces, reason)
    setWrong(typeof read === 'string' ? read : undefined)
    if (typeof read !== 'string') setAsked(read)
  }
  const move = async (movement: Asked) => {
    const done = await take({ rewardId, ...movement })
    setAsked(undefined)
    if (!done) return
    setPieces('')
    setReason('')
  }
  return (
    <>
      <Card>
        <View className="stack">
          <View className="head">入库或更正</View>
          <View className="chips" role="group" aria-label="入库或更正">
            {WAYS.map((one) => (
              <Chip
                key={one.way}
                id={`stock-${one.way}`}
                on={one.way === way.way}
                onPress={() => setWay(one)}
              >
                {one.words}
              </Chip>
            ))}
          </View>
          <Field
            id="stock-pieces"
            label="几份"
            hint="例如 20"
            kind="digits"
            maxLength={6}
            value={pieces}
            onChange={setPieces}
          />
          <Field
            id="stock-reason"
            label="原因"
            hint="例如 12 月采购到货"
            kind="text"
            maxLength={100}
            value={reason}
            onChange={setReason}
          />
        </View>
      </Card>
      <Trouble id="stock-trouble" words={wrong ?? trouble} />
      <Button id="stock-send" look="soft" onPress={ask}>
        记下
      </Button>
      {asked ? (
        <ConfirmSheet
          id="stock-sheet"
          title={`${way.words} ${Math.abs(asked.difference)} 份`}
          confirmWords="确认记下"
          busyWords="正在记"
          closeWords="再看看"
          busy={busy}
          onConfirm={() => void move(asked)}
          onClose={() => setAsked(undefined)}
        >
          <View className="text">
            入库合计从 {stocked} 份变为 {stocked + asked.difference} 份。记下后不能删，记错了可以再更正。
          </View>
        </ConfirmSheet>
      ) : null}
    </>
  )
}
