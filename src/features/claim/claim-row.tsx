import type { ClaimCard } from '@contract/claim'
import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { ruleWords } from './words'

/** One claim of a list: whose, what, and since when it stands there. */
export const ClaimRow = ({ claim }: { claim: ClaimCard }) => (
  <Press
    id={`claim-${claim.claimId}`}
    className="card-row"
    onPress={() => openPage('claim/claim', { claimId: claim.claimId })}
  >
    <View className="grow stack-tight">
      <View className="text strong">
        {claim.nameMasked}，{ruleWords(claim)}
      </View>
      <View className="sub">{claim.subject}</View>
      <View className="cap">{momentWords(claim.changedAt)}</View>
    </View>
    <View className="figure gold">+{claim.points}</View>
    <Icon name="right" small />
  </Press>
)
