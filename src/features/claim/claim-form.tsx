import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { turnTo } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { claimFields } from './claim-fields'

const Form = ({ memberId, rules, uploadFolder }: { memberId: string } & Output<'claim.form'>) => {
  const form = useForm({
    id: 'enter',
    fields: ({ ruleCode }) => claimFields(rules, uploadFolder, ruleCode),
    act: 'claim.enter',
    record: memberId,
    input: (entry) => ({ memberId, ...entry }),
    refusedAt: { TIER_WRONG: 'tier', DAY_WRONG: 'dayKey', PICTURE_REFUSED: 'pictures' },
    done: ({ claimId }) => turnTo('claim/claim', { claimId }),
  })
  const rule = rules.find(({ code }) => code === form.held.ruleCode)
  return (
    <>
      <Card>
        <Fields form={form} show={['ruleCode', 'tier']}>
          {rule ? <View className="sub">{rule.evidence}</View> : null}
        </Fields>
      </Card>
      {rule ? (
        <Card>
          <Fields form={form} show={['subject', 'dayKey', 'evidence', 'pictures']} />
        </Card>
      ) : null}
      <Submit form={form} busyWords="正在登记">
        登记，等另一位管理员核验
      </Submit>
    </>
  )
}

/** What was achieved, by the member who was chosen. */
export const ClaimForm = ({ memberId }: { memberId: string }) => {
  const query = useQuery('claim.form', {})
  return (
    <QueryView id="enter" query={query} skeleton={<RowsSkeleton id="enter" />}>
      {(form) => (
        <View className="stack" id="enter-form">
          <Form memberId={memberId} {...form} />
        </View>
      )}
    </QueryView>
  )
}
