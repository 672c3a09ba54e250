import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { usePageId } from '@/lib/use-page-id'
import { usePaged } from '@/lib/use-paged'
import { QueryPage } from '@/shell/query-page'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/states'
import { AccountLines } from './account-lines'
import { AdjustForm } from './adjust-form'

type Data = Output<'organisation.memberAccount'>

const Head = ({ member, account }: Pick<Data, 'member' | 'account'>) => {
  const { available, held, owed, honour } = account
  return (
    <Card>
      <View className="stack-tight">
        <View className="head">
          {member.nameMasked} {member.phoneMasked}
        </View>
        <View className="sub">可用积分</View>
        <View className="hero" id="account-balance">
          {countWords(available)}
        </View>
        <View className="sub">累计积分 {countWords(honour)}</View>
        {held > 0 ? <View className="sub">冻结中 {countWords(held)} 分</View> : null}
        {owed > 0 ? <View className="sub">待扣 {countWords(owed)} 分</View> : null}
      </View>
    </Card>
  )
}

/** One member's account, with what an admin may propose about it. */
export const AccountScreen = () => {
  const memberId = usePageId('memberId')
  const list = usePaged('organisation.memberAccount', { memberId }, 'entries')
  return (
    <QueryPage id="account" title="会员积分" query={list}>
      {(data) => (
        <>
          <Head {...data} />
          {data.own ? (
            <Notice id="account-own">这是您自己的积分，要调整请由别的管理员办理。</Notice>
          ) : (
            <AdjustForm memberId={memberId} />
          )}
          <AccountLines list={list} own={data.own} />
        </>
      )}
    </QueryPage>
  )
}
