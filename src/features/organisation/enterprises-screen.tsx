import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { ChipRow } from '@/ui/chip-row'
import { EnterpriseList } from './enterprise-list'

const STARS = [
  ['all', '全部'],
  [5, '5 星'],
  [4, '4 星'],
  [3, '3 星'],
  [2, '2 星'],
  [1, '1 星'],
] as const
type Stars = (typeof STARS)[number][0]

const inputOf = (stars: Stars) =>
  stars === 'all' ? {} : { filter: { by: 'stars' as const, starRating: stars } }

/** 企业名录, by 工会星级. */
export const EnterprisesScreen = () => {
  const [stars, setStars] = useState<Stars>('all')
  const list = usePaged('organisation.enterprises', inputOf(stars), 'enterprises')
  return (
    <PageFrame id="enterprises-page" kind="sub" title="企业名录" refresh={list.refresh}>
      <View className="body filters">
        <ChipRow id="stars" label="工会星级" options={STARS} chosen={stars} onChoose={setStars} />
      </View>
      <View className="body">
        <Button id="enterprises-add" look="soft" onPress={() => openPage('office/add-enterprise')}>
          登记企业
        </Button>
        <EnterpriseList list={list} emptyWords="可以看看别的星级。" />
      </View>
    </PageFrame>
  )
}
