import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { settlePullDown } from '@/lib/pull-down'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openEnterprise } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Icon } from '@/ui/icon'
import { ListEnd } from '@/ui/list-end'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { enterpriseWords } from './enterprise-words'
import { RowsSkeleton } from './rows-skeleton'

/** 工会星级; null: all of them. */
const STARS = [null, 5, 4, 3, 2, 1] as const
type Stars = (typeof STARS)[number]

const inputOf = (stars: Stars) =>
  stars === null ? {} : { filter: { by: 'stars' as const, starRating: stars } }

type Props = { stars: Stars; first: Output<'organisation.enterprises'> }

const EnterpriseList = ({ stars, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('organisation.enterprises', { ...inputOf(stars), cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.enterprises, nextCursor: outcome.data.nextCursor }
        : null
    },
    [stars],
  )
  const firstPage = useMemo(() => ({ items: first.enterprises, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return <Empty id="enterprises-empty" title="没有这样的企业" words="可以看看别的星级。" />
  return (
    <>
      <Card rows id="enterprises-list">
        {items.map((enterprise) => (
          <Press
            key={enterprise.enterpriseId}
            id={`enterprise-${enterprise.enterpriseId}`}
            className="card-row"
            onPress={() => openEnterprise(enterprise.enterpriseId)}
          >
            <View className="grow stack-tight">
              <View className="text">{enterprise.name}</View>
              <View className="cap">{enterpriseWords(enterprise)}</View>
            </View>
            <Icon name="right" small />
          </Press>
        ))}
      </Card>
      <ListEnd id="enterprises" more={more} onMore={loadMore} />
    </>
  )
}

/** 企业名录, by 工会星级. */
export const EnterprisesScreen = () => {
  const [stars, setStars] = useState<Stars>(null)
  const query = useQuery('organisation.enterprises', inputOf(stars))
  usePullDownRefresh(() => settlePullDown(query.refresh()))
  return (
    <PageFrame id="enterprises-page" kind="sub" title="企业名录">
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
        <QueryView id="enterprises" query={query} skeleton={<RowsSkeleton id="enterprises" />}>
          {(first) => <EnterpriseList stars={stars} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
