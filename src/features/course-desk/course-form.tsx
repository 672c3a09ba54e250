import { View } from '@tarojs/components'
import type { FieldSet } from '@/lib/form/field'
import type { Form } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Cover } from '@/ui/cover'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import type { COURSE } from './course-fields'

type Props<F extends FieldSet> = {
  form: Form<F & typeof COURSE>
  /** Asked first. */
  first: readonly (keyof F & string)[]
  words: string
}

/** What a course says, kept on the phone while it is typed. */
export const CourseForm = <F extends FieldSet>({ form, first, words }: Props<F>) => {
  const { cover, category } = form.held
  return (
    <View className="stack" id="edit-form">
      <Card>
        <Fields form={form} show={[...first, 'title', 'category', 'cover']}>
          <Cover drawing={cover ?? 'gear'} family={category ?? 'skill'} size="wide" />
        </Fields>
      </Card>
      <Card>
        <Fields form={form} show={['teacherTitle', 'summary', 'tags']} />
      </Card>
      <Submit form={form} act="save" busyWords="正在保存">
        {words}
      </Submit>
      <View className="cap centre">没保存前，写的内容只记在这台手机上，下次打开还在。</View>
    </View>
  )
}
