import { View } from '@tarojs/components'
import { useModules } from '@/lib/modules'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import {
  openAccounts,
  openAnnounced,
  openAudit,
  openEnterprises,
  openRevision,
  openRoles,
  openSwitches,
  openUnions,
  openVillages,
} from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
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
          <LinkRow id="desk-roles" icon="user" words="角色名单" onPress={openRoles} />
          <LinkRow id="desk-accounts" icon="award" words="会员积分" onPress={openAccounts} />
          <LinkRow id="desk-rules" icon="list" words="修订积分规则" onPress={openRevision} />
          <LinkRow id="desk-audit" icon="doc" words="对账" onPress={openAudit} />
          <LinkRow id="desk-switches" icon="list" words="开放的服务" onPress={openSwitches} />
          {isOn('announcement') ? (
            <LinkRow id="desk-announced" icon="chat" words="发通知公告" onPress={openAnnounced} />
          ) : null}
          <LinkRow id="desk-enterprises" icon="branch" words="企业名录" onPress={openEnterprises} />
          <LinkRow id="desk-unions" icon="shield" words="工会组织" onPress={openUnions} />
          <LinkRow id="desk-villages" icon="pin" words="村社" onPress={openVillages} />
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
