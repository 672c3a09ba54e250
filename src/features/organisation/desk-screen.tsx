import { View } from '@tarojs/components'
import { useModules } from '@/lib/modules'
import { useQuery } from '@/lib/use-query'
import { Menu } from '@/shell/menu'
import { menus } from '@/shell/menus'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { ProposalCard } from './proposal-card'

/** 角色、服务和企业: where an admin goes, and what waits for a second one. */
export const DeskScreen = () => {
  const query = useQuery('organisation.proposals', {})
  const isOn = useModules()
  return (
    <PageFrame id="desk-page" kind="sub" title="角色、服务和企业" refresh={query.refresh}>
      <View className="body">
        <Card rows>
          <Menu rows={menus.office} isOn={isOn} />
        </Card>
        <View className="head">要两个人办的事</View>
        <QueryView id="desk" query={query} skeleton={<RowsSkeleton id="desk" />}>
          {({ proposals }) => (
            <View className="stack" id="desk-proposals">
              {proposals.map((proposal) => (
                <ProposalCard key={proposal.proposalId} proposal={proposal} />
              ))}
              {proposals.length === 0 ? (
                <View className="sub" id="desk-nothing">
                  现在没有等人确认的事。授予管理员、企业合并、积分调整和冲正、修订规则要由两位管理员办。
                </View>
              ) : null}
            </View>
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
