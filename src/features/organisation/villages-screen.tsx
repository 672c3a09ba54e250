import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openVillage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'

/** 村社, in the town's own order. */
export const VillagesScreen = () => {
  const query = useQuery('organisation.villages', {})
  return (
    <PageFrame id="villages-page" kind="sub" title="村社" refresh={query.refresh}>
      <View className="body">
        <QueryView id="villages" query={query} skeleton={<RowsSkeleton id="villages" />}>
          {({ villages }) =>
            villages.length === 0 ? (
              <Empty id="villages-empty" title="还没有登记村社" />
            ) : (
              <Card rows id="villages-list">
                {villages.map(({ villageId, name }) => (
                  <LinkRow
                    key={villageId}
                    id={`village-${villageId}`}
                    icon="pin"
                    words={name}
                    onPress={() => openVillage(villageId)}
                  />
                ))}
              </Card>
            )
          }
        </QueryView>
      </View>
    </PageFrame>
  )
}
