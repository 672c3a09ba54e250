import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { useQuery } from '@/lib/use-query'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { proofFields } from './claim-fields'

type Props = { claimId: string; evidence: string; uploadFolder: string }

const Form = ({ claimId, evidence, uploadFolder }: Props) => {
  const form = useForm({
    id: 'amend',
    fields: proofFields(uploadFolder),
    start: { evidence },
    act: 'claim.amend',
    record: claimId,
    input: (entry) => ({ claimId, ...entry }),
    refusedAt: { PICTURE_REFUSED: 'pictures' },
  })
  return (
    <>
      <Card>
        <Fields form={form}>
          <View className="cap">加了新图片，就换下原来的；不加，原来的还在。</View>
        </Fields>
      </Card>
      <Submit form={form} busyWords="正在交">
        补正好了，再交核验
      </Submit>
    </>
  )
}

/** 补正: better evidence for a claim that came back. */
export const AmendForm = (props: Omit<Props, 'uploadFolder'>) => {
  const { data } = useQuery('claim.form', {})
  return data ? <Form {...props} uploadFolder={data.uploadFolder} /> : null
}
