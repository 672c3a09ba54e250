import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { EnterpriseList } from './enterprise-list'

/** 工会星级; null: all of them. */
const STARS = [null, 5, 4, 3, 2, 1] as const
type Stars = (typeof STARS)[number]

const inputOf = (stars: Stars) =>
  stars === null ? {} : { filter: { by: 'stars' as const, starRating: stars } }

/** 企业名录, by 工会星级. */
export const EnterprisesScreen = () => {
  const [stars, setStars] = useState<Stars>(null)
  const list = usePaged('organisation.enterprises', inputOf(stars), 'enterprises')
  return (
    <PageFrame id="enterprises-page" kind="sub" title="企业名录" refresh={list.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="工会星级">
          {STARS.map((one) => (
            <Chip
              key={one ?? 'all'}
              id={`stars-${one ?? 'all'}`}
              on={one === stars}
              onPress={() => setStars(one)}
            >
              {one === null ? '全部' : `${one} 星`}
            </Chip>
          ))}
        </View>
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
