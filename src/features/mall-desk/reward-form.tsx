import { View } from '@tarojs/components'
import type { Form } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { OwnPart } from '@/ui/fields/own-part'
import { Submit } from '@/ui/fields/submit'
import { PicturePart } from './picture-part'
import type { RewardFields } from './reward-fields'
import type { ChosenPicture } from './use-picture'

type Props = {
  form: Form<RewardFields>
  picture: ChosenPicture
  /** The picture that the reward has now. */
  url: string | undefined
}

/** All that an admin writes on a reward's card, from top to bottom. */
export const RewardForm = ({ form, picture, url }: Props) => (
  <View className="stack" id="reward-form">
    <Card>
      <Fields form={form} show={['title', 'summary', 'category']} />
    </Card>
    <Card>
      <OwnPart form={form} name="picture">
        <PicturePart picture={picture} url={url} cover={form.held.cover ?? 'cup'} />
      </OwnPart>
      <Fields form={form} show={['cover']} />
    </Card>
    <Card>
      <Fields form={form} show={['pricePoints', 'yearLimit', 'monthLimit', 'saleFrom', 'saleTo']} />
    </Card>
    <Card>
      <Fields form={form} show={['pickUpPointIds']} />
    </Card>
    <Submit form={form} act="save" busyWords="正在保存">
      保存
    </Submit>
  </View>
)
