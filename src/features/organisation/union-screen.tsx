import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { ChangeList } from './change-list'
import { UNION_WORDS } from './words'

/** One union: its kind, its enterprises, and its history. */
export const UnionScreen = () => {
  const query = useQuery('organisation.union', { unionId: usePageId('unionId') })
  return (
    <QueryPage id="union" title="工会组织" query={query}>
      {({ kind, name, enterprises, changes }) => (
        <>
          <Card>
            <View className="stack-tight">
              <View className="title" id="union-name">
                {name}
              </View>
              <View className="sub">
                {UNION_WORDS[kind]}，{enterprises.length} 家企业
              </View>
            </View>
          </Card>
          <Card rows id="union-enterprises">
            {enterprises.map((enterprise) => (
              <LinkRow
                key={enterprise.enterpriseId}
                id={`union-of-${enterprise.enterpriseId}`}
                icon="branch"
                words={enterprise.name}
                onPress={() => openPage('office/enterprise', { enterpriseId: enterprise.enterpriseId })}
              />
            ))}
          </Card>
          <ChangeList id="union-history" changes={changes} />
        </>
      )}
    </QueryPage>
  )
}
