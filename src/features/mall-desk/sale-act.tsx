import { View } from '@tarojs/components'
import { useAct } from '@/lib/use-act'
import { AskedButton } from '@/ui/asked-button'
import { Trouble } from '@/ui/trouble'

type Props = { rewardId: string; title: string; onSale: boolean }

/** 上架、下架, asked once more. */
export const SaleAct = ({ rewardId, title, onSale }: Props) => {
  const { take, busy, trouble } = useAct('mall.putOnSale')
  const act = onSale ? '下架' : '上架'
  return (
    <>
      <Trouble id="sale-trouble" words={trouble} />
      <AskedButton
        id="sale-turn"
        look={onSale ? 'line' : 'primary'}
        words={act}
        sheet={{
          id: 'sale-sheet',
          title: `${act}${title}`,
          confirmWords: act,
          busyWords: `正在${act}`,
          closeWords: '先不动',
        }}
        busy={busy}
        onConfirm={() => take({ rewardId, onSale: !onSale })}
      >
        <View className="text">
          {onSale
            ? '下架后会员不能再兑换。已兑出的券照样能领，随时可以再上架。'
            : '上架后会员马上就能看到。请先核对积分、限兑和库存。'}
        </View>
      </AskedButton>
    </>
  )
}
