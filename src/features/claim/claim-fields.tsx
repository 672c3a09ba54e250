import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { WhenField } from '@/ui/when-field'
import { type Draft, SUBJECTS } from './draft'

type Rule = Output<'claim.form'>['rules'][number]

type Props = {
  rules: readonly Rule[]
  rule: Rule | undefined
  draft: Draft
  change: (fields: Partial<Draft>) => void
}

const Tiers = ({ rule, draft, change }: { rule: Rule } & Pick<Props, 'draft' | 'change'>) => (
  <View className="chips" role="group" aria-label="哪一档">
    {rule.tiers.map(({ tier, points }) =>
      tier === null ? null : (
        <Chip key={tier} id={`enter-tier-${tier}`} on={tier === draft.tier} onPress={() => change({ tier })}>
          {`${tier} ${points} 分`}
        </Chip>
      ),
    )}
  </View>
)

/** What was achieved: by which rule, what exactly, when, and what proves it. */
export const ClaimFields = ({ rules, rule, draft, change }: Props) => (
  <>
    <Card>
      <View className="stack">
        <View className="head">登记哪一项</View>
        <View className="chips" role="group" aria-label="登记哪一项">
          {rules.map(({ code, title }) => (
            <Chip
              key={code}
              id={`enter-${code}`}
              on={code === draft.ruleCode}
              onPress={() => change({ ruleCode: code, tier: null })}
            >
              {title}
            </Chip>
          ))}
        </View>
        {rule ? <View className="sub">{rule.evidence}</View> : null}
        {rule ? <Tiers rule={rule} draft={draft} change={change} /> : null}
      </View>
    </Card>
    {rule ? (
      <Card>
        <View className="stack">
          <Field
            id="enter-subject"
            {...SUBJECTS[rule.code]}
            kind="text"
            maxLength={40}
            value={draft.subject}
            onChange={(subject) => change({ subject })}
          />
          <WhenField
            id="enter-day"
            label="哪一天"
            kind="day"
            value={draft.day}
            onChange={(day) => change({ day })}
          />
          <TextArea
            id="enter-evidence"
            label="凭据"
            hint="证书编号、名单出处"
            value={draft.evidence}
            maxLength={300}
            onChange={(evidence) => change({ evidence })}
          />
        </View>
      </Card>
    ) : null}
  </>
)
