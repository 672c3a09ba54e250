import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { numbersOf, type Typed } from './revision'

type Props = {
  rules: Output<'organisation.ruleBook'>['rules']
  typed: Typed
  change: (field: string, text: string) => void
}

/** Every rule with its numbers. */
export const RuleFields = ({ rules, typed, change }: Props) => (
  <>
    {rules.map((rule) => (
      <Card key={rule.code}>
        <View className="stack">
          <View className="head">{rule.title}</View>
          {numbersOf(rule).map(({ field, label }) => (
            <Field
              key={field}
              id={`rule-${field}`}
              label={label}
              kind="digits"
              maxLength={4}
              value={typed[field] ?? ''}
              onChange={(text) => change(field, text)}
            />
          ))}
        </View>
      </Card>
    ))}
  </>
)
