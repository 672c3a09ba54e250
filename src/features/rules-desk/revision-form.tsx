import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForm } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { Notice } from '@/ui/states'
import { ChangeTable } from './change-table'
import { changesOf, DAY_CAP, numbersOf, revisionOf } from './revision'
import { nameOf, revisionFields, standing, typedIn } from './revision-fields'

/** The next version of the rules: other numbers, from when on, and why. */
export const RevisionForm = ({ book }: { book: Output<'organisation.ruleBook'> }) => {
  const [proposed, setProposed] = useState(false)
  const form = useForm({
    id: 'revision',
    fields: revisionFields(book),
    start: standing(book),
    check: (entry) =>
      changesOf(book, typedIn(book, entry)).length === 0
        ? { [nameOf(DAY_CAP.field)]: '还没有改分数。' }
        : undefined,
    act: 'organisation.reviseRules',
    record: String(book.version),
    input: (entry) => revisionOf(book, typedIn(book, entry), entry),
    refusedAt: { RULES_TOO_EARLY: 'dayKey' },
    done: () => setProposed(true),
  })
  return (
    <>
      <Card>
        <Fields form={form} show={[nameOf(DAY_CAP.field)]} />
      </Card>
      {book.rules.map((rule) => (
        <Card key={rule.code}>
          <Fields form={form} head={rule.title} show={numbersOf(rule).map(({ field }) => nameOf(field))} />
        </Card>
      ))}
      <Card>
        <Fields form={form} show={['dayKey', 'notice', 'reason']} />
      </Card>
      <View className="head">改前和改后</View>
      <ChangeTable changes={changesOf(book, typedIn(book, form.held))} />
      {proposed ? (
        <Notice id="revision-proposed" tone="ok" icon="check">
          已提出，另一位管理员确认后，从那天起施行。
        </Notice>
      ) : (
        <Submit form={form} busyWords="正在提出">
          提出，等另一位管理员确认
        </Submit>
      )}
    </>
  )
}
