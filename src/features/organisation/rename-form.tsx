import { useForm } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { fullName, reason } from './facts-fields'

const FIELDS = { name: fullName('新名称', '营业执照上的全称'), reason: reason('比如：工商变更') }

/** 更名: the new name and why; the old one stays in the history, so it can be put back. */
export const RenameForm = ({ enterpriseId, name: now }: { enterpriseId: string; name: string }) => {
  const form = useForm({
    id: 'rename',
    fields: FIELDS,
    check: ({ name }) => (name === now ? { name: '新名称和现在的一样。' } : undefined),
    act: 'organisation.renameEnterprise',
    record: enterpriseId,
    input: (entry) => ({ enterpriseId, ...entry }),
  })
  return (
    <>
      <Card>
        <Fields form={form} head="更名" />
      </Card>
      <Submit form={form} busyWords="正在更名">
        更名
      </Submit>
    </>
  )
}
