import { choice } from '@/lib/form/choice-fields'
import { number, text } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'

const WAYS = [
  { value: 'in', words: '入库', ask: '请填到货几份，要整数。' },
  { value: 'more', words: '点数多了', ask: '请填多几份，要整数。' },
  { value: 'less', words: '点数少了', ask: '请填少几份，要整数。' },
] as const

const MAX_PIECES = 100_000

const wayOf = (value: unknown) => WAYS.find((way) => way.value === value) ?? WAYS[0]

const stockFields = (way: unknown) => ({
  way: choice('入库或更正', { options: WAYS, lack: '请选入库或更正。' }),
  pieces: number('几份', { hint: '例如 20', least: 1, most: MAX_PIECES, wrong: wayOf(way).ask }),
  reason: text('原因', {
    hint: '例如 12 月采购到货',
    max: 100,
    lack: '请写原因，库存的每次变动都要记下来。',
  }),
})

/** 入库、更正: pieces and why; asked once more, because a movement stays in the record. */
export const StockForm = ({ rewardId, stocked }: { rewardId: string; stocked: number }) => {
  const form = useForm({
    id: 'stock',
    fields: ({ way }) => stockFields(way),
    usual: { way: 'in' },
    act: 'mall.moveStock',
    record: rewardId,
    input: ({ way, pieces, reason }) => ({
      rewardId,
      kind: way === 'in' ? 'in' : 'correction',
      reason,
      difference: way === 'less' ? -pieces : pieces,
    }),
    refusedAt: { BELOW_ISSUED: 'pieces' },
    ask: ({ way, pieces }) => ({
      title: `${wayOf(way).words} ${pieces} 份`,
      yes: '确认记下',
      busyWords: '正在记',
      no: '再看看',
      words: `入库合计从 ${stocked} 份变为 ${stocked + (way === 'less' ? -pieces : pieces)} 份。记下后不能删，记错了可以再更正。`,
    }),
  })
  return (
    <>
      <Card>
        <Fields form={form} />
      </Card>
      <Submit form={form} look="soft">
        记下
      </Submit>
    </>
  )
}
