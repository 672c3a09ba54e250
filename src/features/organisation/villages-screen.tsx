import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { Empty } from '@/ui/states'

/** 村社, in the town's own order. */
export const VillagesScreen = () => {
  const query = useQuery('organisation.villages', {})
  return (
    <QueryPage id="villages" title="村社" query={query}>
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
                onPress={() => openPage('office/village', { villageId })}
              />
            ))}
          </Card>
        )
      }
    </QueryPage>
  )
}
