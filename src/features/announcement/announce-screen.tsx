import type { Audience } from '@contract/announcement'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { choice, own } from '@/lib/form/choice-fields'
import type { EntryOf, HeldOf } from '@/lib/form/field'
import { lines, text } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { PageFrame } from '@/shell/page-frame'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { OwnPart } from '@/ui/fields/own-part'
import { Submit } from '@/ui/fields/submit'
import { Notice } from '@/ui/states'
import { AudienceChoice } from './audience-choice'
import { Reach } from './reach'
import { AUDIENCES } from './words'

/** As in the contract's `announcement.publish`. */
const MAX_TITLE = 40
const MAX_TEXT = 2000

const FIELDS = {
  title: text('标题', { hint: '比如：十二月课程安排', max: MAX_TITLE, lack: '请写标题。' }),
  text: lines('内容', { hint: '什么事、什么时间、在哪里、找谁。', max: MAX_TEXT, lack: '请写内容。' }),
  kind: choice('发给谁', { options: AUDIENCES, lack: '请选发给谁。' }),
  to: own<Audience>('具体发给谁'),
}

type Addressed = Pick<EntryOf<typeof FIELDS> | HeldOf<typeof FIELDS>, 'kind' | 'to'>

/** To whom it goes; undefined while that is open. */
const audienceOf = ({ kind, to }: Addressed): Audience | undefined => {
  if (kind === 'all') return { kind }
  return to?.kind === kind ? to : undefined
}

const Published = () => (
  <>
    <Notice id="announce-done" tone="ok" icon="check">
      已发布。半分钟内，收到的人在“消息”里都能看到。
    </Notice>
    <Button id="announce-back" look="soft" onPress={goBack}>
      回到列表
    </Button>
  </>
)

const Form = ({ onDone }: { onDone: () => void }) => {
  const form = useForm({
    id: 'announce',
    fields: FIELDS,
    usual: { kind: 'all' },
    check: (entry) => (audienceOf(entry) ? undefined : { to: '请选具体发给谁。' }),
    act: 'announcement.publish',
    input: ({ title, text: said, ...addressed }) => ({
      title,
      text: said,
      audience: audienceOf(addressed) ?? { kind: 'all' },
    }),
    ask: (entry) => ({
      title: '发布这条通知',
      yes: '发布',
      busyWords: '正在发布',
      no: '再改改',
      words: <Reach title={entry.title} audience={audienceOf(entry) ?? { kind: 'all' }} />,
    }),
    done: onDone,
  })
  const { kind } = form.held
  return (
    <>
      <Card>
        <Fields form={form} show={['title', 'text']} />
      </Card>
      <Card>
        <Fields form={form} show={['kind']} />
        <OwnPart form={form} name="to">
          <AudienceChoice
            kind={kind ?? 'all'}
            value={audienceOf(form.held)}
            onChoose={(audience) => form.change('to', audience)}
          />
        </OwnPart>
      </Card>
      <Submit form={form} act="check">
        看看发给多少人
      </Submit>
    </>
  )
}

/** 发一条通知: what, to whom, and how many that are, before it is out. */
export const AnnounceScreen = () => {
  const [done, setDone] = useState(false)
  return (
    <PageFrame id="announce-page" kind="sub" title="发一条通知">
      <View className="body">{done ? <Published /> : <Form onDone={() => setDone(true)} />}</View>
    </PageFrame>
  )
}
