import { Card } from '@/ui/card'
import { Field } from '@/ui/field'

type Props = { id: string; hint: string; value: string; onChange: (value: string) => void }

/** Why: every act of an admin is written down with it. */
export const ReasonField = ({ id, hint, value, onChange }: Props) => (
  <Card>
    <Field id={id} label="原因" hint={hint} kind="text" maxLength={200} value={value} onChange={onChange} />
  </Card>
)
