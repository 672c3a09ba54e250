import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { useSteps } from '@/lib/use-steps'
import { QueryPage } from '@/shell/query-page'
import { ActionBar } from '@/ui/action-bar'
import { Card } from '@/ui/card'
import { PictureStrip } from '@/ui/picture-strip'
import { Notice } from '@/ui/states'
import { Timeline } from '@/ui/timeline'
import { AmendForm } from './amend-form'
import { dayKeyWords, ruleWords } from './words'

type Data = Output<'claim.one'>

const Facts = ({ claim, dayKey, evidence, pictureUrls, enteredByMasked, ruleVersion }: Data) => (
  <Card>
    <View className="stack">
      <View className="stack-tight">
        <View className="sub">{claim.nameMasked}</View>
        <View className="title" id="claim-title">
          {ruleWords(claim)}
        </View>
        <View className="hero gold" id="claim-points">
          +{claim.points}
        </View>
        <View className="sub">
          按{dayKeyWords(dayKey)}的规则（第 {ruleVersion} 版）
        </View>
      </View>
      <View className="text">
        {claim.subject}，{dayKeyWords(dayKey)}
      </View>
      <View className="text" id="claim-evidence">
        凭据：{evidence}
      </View>
      <PictureStrip id="claim-picture" urls={pictureUrls} />
      <View className="cap">登记人：{enteredByMasked}</View>
    </View>
  </Card>
)

const Acts = ({ claim, evidence, progress }: Data) => {
  const { claimId } = claim
  const steps = useSteps({ giveBack: 'claim.giveBack', verify: 'claim.verify' }, (reason) => ({
    giveBack: { claimId, reason },
    verify: { claimId },
  }))
  return (
    <ActionBar
      id="claim"
      open={progress.open}
      forms={{ amend: <AmendForm key="amend" claimId={claimId} evidence={evidence} /> }}
      steps={{
        verify: {
          words: '核验通过，加分',
          main: true,
          warning: `给${claim.nameMasked}加 ${claim.points} 分，马上入账。`,
        },
        giveBack: { quiet: true, reason: { label: '缺什么', hint: '登记人会看到' } },
      }}
      acting={steps}
    />
  )
}

/** One claim: what it is about, what proves it, how far it has come, and what the reader may do. */
export const ClaimScreen = () => {
  const query = useQuery('claim.one', { claimId: usePageId('claimId') })
  return (
    <QueryPage id="claim" title="成绩登记" query={query}>
      {(data) => (
        <>
          <Facts {...data} />
          <Card>
            <Timeline id="claim-story" progress={data.progress} owner={data.claim.nameMasked} />
          </Card>
          {data.entered && data.claim.state === 'entered' ? (
            <Notice id="claim-entered">这一项是您登记或补正的，由另一位管理员核验。</Notice>
          ) : null}
          <Acts {...data} />
        </>
      )}
    </QueryPage>
  )
}
