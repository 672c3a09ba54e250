import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { UNION_WORDS } from './words'

const UnionRow = ({ union }: { union: Output<'organisation.unions'>['unions'][number] }) => (
  <Press
    id={`union-${union.unionId}`}
    className="card-row"
    onPress={() => openPage('office/union', { unionId: union.unionId })}
  >
    <View className="grow stack-tight">
      <View className="text">{union.name}</View>
      <View className="cap">
        {UNION_WORDS[union.kind]}，{union.enterpriseCount} 家企业
      </View>
    </View>
    <Icon name="right" small />
  </Press>
)

/** 工会组织: those of one enterprise, joint ones and federations. */
export const UnionsScreen = () => {
  const list = usePaged('organisation.unions', {}, 'unions')
  return (
    <PagedPage
      title="工会组织"
      above={
        <Button id="unions-found" onPress={() => openPage('office/found-union')}>
          登记建会
        </Button>
      }
      id="unions"
      list={list}
      empty={<Empty id="unions-empty" title="还没有登记工会组织" words="企业建会后，在这里登记。" />}
    >
      {(unions) => (
        <Card rows>
          {unions.map((union) => (
            <UnionRow key={union.unionId} union={union} />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
