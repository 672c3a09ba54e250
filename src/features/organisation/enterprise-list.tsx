import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import type { PagedState } from '@/lib/use-paged'
import { PagedList } from '@/shell/paged-list'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { enterpriseWords } from './enterprise-words'

type Enterprise = Output<'organisation.enterprises'>['enterprises'][number]
type Props = { list: PagedState<'organisation.enterprises', Enterprise>; emptyWords: string }

const Row = ({ enterprise }: { enterprise: Enterprise }) => (
  <Press
    id={`enterprise-${enterprise.enterpriseId}`}
    className="card-row"
    onPress={() => openPage('office/enterprise', { enterpriseId: enterprise.enterpriseId })}
  >
    <View className="grow stack-tight">
      <View className="text">{enterprise.name}</View>
      <View className="cap">{enterpriseWords(enterprise)}</View>
    </View>
    <Icon name="right" small />
  </Press>
)

/** Enterprises, growing at the bottom; each leads to its own page. */
export const EnterpriseList = ({ list, emptyWords }: Props) => (
  <PagedList
    id="enterprises"
    list={list}
    empty={<Empty id="enterprises-empty" title="没有这样的企业" words={emptyWords} />}
  >
    {(enterprises) => (
      <Card rows>
        {enterprises.map((enterprise) => (
          <Row key={enterprise.enterpriseId} enterprise={enterprise} />
        ))}
      </Card>
    )}
  </PagedList>
)
