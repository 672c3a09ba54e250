import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { FieldSet } from '@/lib/form/field'
import type { FieldsForm } from '@/lib/form/use-fields'
import type { Picture } from '@/lib/picture-types'
import { ToggleRow } from '../toggle-row'
import { ChoiceBox } from './choice-box'
import { Field } from './field'
import { ManyBox } from './many-box'
import { PicturesBox } from './pictures-box'
import { TextArea } from './text-area'
import { WhenField } from './when-field'

type Chosen = string | number

/** One question, drawn by its kind; the kind says as what its answer is held. */
const Box = ({ form, name }: { form: FieldsForm<FieldSet>; name: string }) => {
  const field = form.fields[name]
  const held = form.held[name]
  const box = {
    id: `${form.id}-${name}`,
    trouble: form.troubles[name],
    onChange: (next: unknown) => form.change(name, next),
  }
  const focused = form.attended === name
  if (!field) return null
  switch (field.kind) {
    case 'text': {
      const { label, hint, max, keyboard, clean } = field
      const typed = (text: string) => box.onChange(clean(text))
      const words = { label, hint, kind: keyboard, maxLength: max, focused, value: held as string }
      return <Field {...box} {...words} onChange={typed} onDone={form.submit} />
    }
    case 'lines': {
      const { label, hint, max } = field
      return (
        <TextArea
          {...box}
          label={label}
          hint={hint}
          focused={focused}
          maxLength={max}
          value={held as string}
        />
      )
    }
    case 'choice':
      return <ChoiceBox {...box} field={field} value={held as Chosen | null} />
    case 'many':
      return <ManyBox {...box} field={field} value={held as readonly Chosen[]} />
    case 'day':
    case 'time': {
      const { kind, label, clearWords } = field
      return <WhenField {...box} kind={kind} label={label} clearWords={clearWords} value={held as string} />
    }
    case 'toggle': {
      const { label, words } = field
      const on = held as boolean
      return <ToggleRow id={box.id} on={on} title={label} words={words} onToggle={() => box.onChange(!on)} />
    }
    case 'pictures': {
      const { id, trouble } = box
      const onUpdate = (next: (now: readonly Picture[]) => readonly Picture[]) =>
        form.update(name, (now) => next(now as readonly Picture[]))
      return (
        <PicturesBox
          id={id}
          trouble={trouble}
          field={field}
          value={held as readonly Picture[]}
          onUpdate={onUpdate}
        />
      )
    }
    case 'own':
    case 'absent':
      return null
  }
}

type Props<F extends FieldSet> = {
  form: FieldsForm<F>
  head?: string
  /** Which of them, where a form is in several parts; else all. */
  show?: readonly (keyof F & string)[]
  /** Stands below the questions. */
  children?: ReactNode
}

/** The questions of a form, one below the other. */
export const Fields = <F extends FieldSet>({ form, head, show, children }: Props<F>) => (
  <View className="stack">
    {head ? <View className="head">{head}</View> : null}
    {(show ?? Object.keys(form.fields)).map((name) => (
      // Which form it is makes no difference to a box.
      <Box key={name} form={form as unknown as FieldsForm<FieldSet>} name={name} />
    ))}
    {children}
  </View>
)
