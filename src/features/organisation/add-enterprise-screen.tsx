import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { turnTo } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { factsFields, fullName, reason } from './facts-fields'

/** 登记企业: its name, what is known of it, and why it is entered. */
export const AddEnterpriseScreen = () => {
  const { data } = useQuery('organisation.villages', {})
  const form = useForm({
    id: 'add',
    fields: {
      name: fullName('企业名称', '营业执照上的全称'),
      ...factsFields(data?.villages ?? []),
      reason: reason('比如：新入驻企业'),
    },
    act: 'organisation.addEnterprise',
    input: (entry) => entry,
    done: ({ enterpriseId }) => turnTo('office/enterprise', { enterpriseId }),
  })
  return (
    <PageFrame id="add-page" kind="sub" title="登记企业">
      <View className="body">
        <Card>
          <Fields form={form} />
        </Card>
        <Submit form={form} busyWords="正在登记">
          登记
        </Submit>
      </View>
    </PageFrame>
  )
}
