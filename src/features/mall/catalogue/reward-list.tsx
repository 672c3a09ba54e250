import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '@/lib/preferences'
import type { PagedState } from '@/lib/use-paged'
import { useRewardPictures } from '@/lib/use-reward-pictures'
import { Button } from '@/ui/button'
import { ListEnd } from '@/ui/list-end'
import { Empty } from '@/ui/states'
import { canWords, type Filter, passes } from './filter'
import { FilterChips } from './filter-chips'
import { MallHead } from './mall-head'
import { RewardTile } from './reward-tile'
import { reachableFirst } from './standing'
import './mall.css'

type Props = {
  list: Pick<
    PagedState<'mall.catalogue', Output<'mall.catalogue'>['rewards'][number]>,
    'items' | 'more' | 'loadMore'
  >
  first: Output<'mall.catalogue'>
}

/** The rewards as tiles, growing at the bottom. 大字版 has no filters: what can be redeemed stands first. */
export const RewardList = ({ list: { items, more, loadMore }, first }: Props) => {
  const { elder } = useLook()
  const [filter, setFilter] = useState<Filter>('all')
  const pictureOf = useRewardPictures(items)
  const shown = elder ? reachableFirst(items, first) : items.filter((reward) => passes(reward, filter, first))
  return (
    <View className="body" id="mall-list">
      <MallHead catalogue={first} sample={items.some(({ sample }) => sample)} />
      {items.length === 0 ? (
        <Empty id="mall-empty" icon="gift" title="还没有奖品" words="镇总工会上架奖品后，会出现在这里。" />
      ) : (
        <>
          {elder ? null : (
            <FilterChips
              chosen={filter}
              can={first.bound ? canWords(items, more !== 'none', first) : null}
              onChoose={setFilter}
            />
          )}
          {shown.length === 0 ? (
            <Empty
              id="mall-none-shown"
              icon="gift"
              title={filter === 'can' ? '积分还差一点' : '这一类还没有奖品'}
              words={filter === 'can' ? '学完课程回放可以再得积分。' : undefined}
              act={
                <Button id="mall-show-all" look="soft" onPress={() => setFilter('all')}>
                  看全部奖品
                </Button>
              }
            />
          ) : null}
          <View className="tiles">
            {shown.map((reward) => (
              <RewardTile
                key={reward.rewardId}
                reward={reward}
                purse={first}
                elder={elder}
                picture={pictureOf(reward.rewardId)}
              />
            ))}
          </View>
          <ListEnd id="mall" more={more} onMore={loadMore} />
        </>
      )}
      <View className="cap centre">积分没有现金价值，不能提现、转让</View>
    </View>
  )
}
