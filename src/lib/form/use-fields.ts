import { useEffect, useState } from 'react'
import { attend } from '@/lib/attend'
import type { EntryOf, FieldSet, HeldOf, Troubles } from './field'
import { disowned } from './pictures-field'
import { type Check, readForm } from './read-form'
import { type HeldSpec, useHeld } from './use-held'

export type FieldsSpec<F extends FieldSet> = HeldSpec<F> & {
  /** Prefix of the ids on the page: a question's box is `<id>-<name>`. */
  readonly id: string
  readonly check?: Check<F>
  /** The form is whole and was handed in. */
  readonly onEntry: (entry: EntryOf<F>) => void
}

export type FieldsForm<F extends FieldSet> = {
  readonly id: string
  readonly fields: F
  readonly held: HeldOf<F>
  readonly troubles: Troubles<F>
  /** Which question the person is led to. */
  readonly attended: keyof F | undefined
  /** Whether what an earlier visit wrote is in it. */
  readonly restored: boolean
  change<N extends keyof F>(name: N, held: F[N]['empty']): void
  /** As `change`, from what is held at that moment: uploads report long after the drawing that began them. */
  update<N extends keyof F>(name: N, next: (held: F[N]['empty']) => F[N]['empty']): void
  /** What is handed in; undefined where something has to be put right: it is marked, and the person led there. */
  read(): EntryOf<F> | undefined
  /** Whether one answer has to be put right, which is said then; for a form of one question a page. */
  lacks(name: keyof F): boolean
  submit(): void
  /** The server did not take an answer. */
  refuse(name: keyof F, words: string): void
  /** It was handed in: the draft goes. */
  settle(): void
  startOver(): void
}

type Shown<F extends FieldSet> = {
  /** Of which questions it is said what is wrong. */
  readonly tried: readonly (keyof F)[]
  readonly refused: Troubles<F>
  /** A new object each time that somebody is led somewhere. */
  readonly attention?: { readonly name: keyof F }
}

const NOTHING = { tried: [], refused: {} } as const

/** Leads the person to a question, each time anew. */
const useAttention = (id: string, attention: { readonly name: PropertyKey } | undefined): void =>
  useEffect(() => {
    if (!attention) return
    // One drawing later: the question may be on another page of the form.
    const soon = setTimeout(() => attend(`${id}-${String(attention.name)}`), 0)
    return () => clearTimeout(soon)
  }, [attention, id])

/** What a form holds and what is wrong with it. */
export const useFields = <F extends FieldSet>({
  id,
  check,
  onEntry,
  ...spec
}: FieldsSpec<F>): FieldsForm<F> => {
  const { hold, settle, startOver, ...answers } = useHeld(spec)
  const { fields, held } = answers
  const [shown, setShown] = useState<Shown<F>>(NOTHING)
  useAttention(id, shown.attention)
  const read = readForm(fields, held, check)
  const lacking: Troubles<F> = 'troubles' in read ? read.troubles : {}
  const told = Object.fromEntries(shown.tried.map((name) => [name, lacking[name]]))
  const names = Object.keys(fields)

  const leadTo = (name: keyof F, tried: readonly (keyof F)[], refused: Troubles<F> = {}) =>
    setShown({ tried, refused, attention: { name } })

  const update: FieldsForm<F>['update'] = (name, next) => {
    hold(name, next)
    setShown(({ tried, refused }) => ({ tried, refused: { ...refused, [name]: undefined } }))
  }

  const readOrLead = (): EntryOf<F> | undefined => {
    if ('entry' in read) return read.entry
    const first = names.find((name) => lacking[name] !== undefined)
    if (first !== undefined) leadTo(first, names)
  }

  return {
    ...answers,
    id,
    troubles: { ...(told as Troubles<F>), ...shown.refused },
    attended: shown.attention?.name,
    update,
    change: (name, value) => update(name, () => value),
    read: readOrLead,
    lacks: (name) => {
      if (lacking[name] !== undefined) leadTo(name, [name])
      return lacking[name] !== undefined
    },
    submit: () => {
      const entry = readOrLead()
      if (!entry) return
      setShown(NOTHING)
      onEntry(entry)
    },
    refuse: (name, words) => {
      const field = fields[name]
      if (field?.kind === 'pictures') hold(name, (before) => disowned(before as typeof field.empty))
      leadTo(name, names, { [name]: words } as Troubles<F>)
    },
    settle: () => {
      settle()
      setShown(NOTHING)
    },
    startOver: () => {
      startOver()
      setShown(NOTHING)
    },
  }
}
