import type { ErrorCode, Input, MutationName, Output } from '@contract/contract'
import { type ReactNode, useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { outdateAll, refreshShown } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'
import { slotOf } from './draft'
import type { EntryOf, FieldSet } from './field'
import { type FieldsForm, type FieldsSpec, useFields } from './use-fields'

/** What is asked once more before an entry is sent that cannot simply be taken back. */
type Question = {
  readonly title: string
  /** The verb, on the button that does it. */
  readonly yes: string
  readonly busyWords: string
  readonly no: string
  /** What it brings. */
  readonly words: ReactNode
}

type FormSpec<F extends FieldSet, N extends MutationName> = Omit<FieldsSpec<F>, 'onEntry' | 'slot'> & {
  readonly act: N
  /** Which record it is about, where it is about one: each has its own draft. */
  readonly record?: string
  readonly input: (entry: EntryOf<F>) => Input<N>
  readonly ask?: (entry: EntryOf<F>) => Question
  /** At which question a refusal is said; the others stand above the button. */
  readonly refusedAt?: { readonly [C in ErrorCode<N>]?: keyof F & string }
  /** Where a refusal needs other words here. */
  readonly refusalWords?: { readonly [C in ErrorCode<N>]?: string }
  /** Says what went wrong, for a form that may be gone by then: what it is for may have been done by somebody else. */
  readonly say?: (words: string | undefined) => void
  readonly done?: (output: Output<N>) => void
}

export type Form<F extends FieldSet> = FieldsForm<F> & {
  readonly busy: boolean
  readonly trouble: string | undefined
  readonly asked?: Question & { readonly onYes: () => void; readonly onNo: () => void }
}

/** A form that one call of the server takes: drafted, checked, asked once more where that is wanted, sent once. */
export const useForm = <F extends FieldSet, N extends MutationName>({
  act,
  record,
  input,
  ask,
  refusedAt = {},
  refusalWords = {},
  say,
  done,
  ...spec
}: FormSpec<F, N>): Form<F> => {
  const { run, busy } = useMutation(act)
  const [trouble, setTrouble] = useState<string>()
  const tell = say ?? setTrouble
  const [entry, setEntry] = useState<EntryOf<F>>()

  const refuse = (code: ErrorCode<N>) => {
    const words = refusalWords[code] ?? wordsFor(code)
    const at = refusedAt[code]
    // A question that is not asked has no place for words.
    if (at === undefined || form.fields[at]?.kind === 'absent') tell(words)
    else form.refuse(at, words)
  }

  const send = async (whole: EntryOf<F>) => {
    tell(undefined)
    const outcome = await run(input(whole))
    if (!outcome) return
    setEntry(undefined)
    if (outcome.kind === 'unreachable') return tell(UNREACHABLE_WORDS)
    outdateAll()
    refreshShown()
    if (outcome.kind === 'refused') return refuse(outcome.code)
    form.settle()
    done?.(outcome.data)
  }

  const form = useFields({
    ...spec,
    slot: slotOf(act, record),
    onEntry: (whole) => (ask ? setEntry(whole) : void send(whole)),
  })
  return {
    ...form,
    busy,
    trouble,
    ...(ask && entry
      ? { asked: { ...ask(entry), onYes: () => void send(entry), onNo: () => setEntry(undefined) } }
      : {}),
  }
}
