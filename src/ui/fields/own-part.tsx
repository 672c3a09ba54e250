import type { ReactNode } from 'react'
import type { FieldSet } from '@/lib/form/field'
import type { FieldsForm } from '@/lib/form/use-fields'
import { Part } from './part'

type Props<F extends FieldSet> = { form: FieldsForm<F>; name: keyof F & string; children: ReactNode }

/** What the page itself asks with, for a question of the kind `own`. */
export const OwnPart = <F extends FieldSet>({ form, name, children }: Props<F>) => (
  <Part id={`${form.id}-${name}`} label={form.fields[name]?.label ?? ''} trouble={form.troubles[name]}>
    {children}
  </Part>
)
