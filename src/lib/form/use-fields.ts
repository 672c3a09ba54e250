import { useEffect, useRef, useState } from 'react'
import { attend } from '@/lib/attend'
import { dropDraft, type Kept, keepDraft, keptOf, readDraft } from './draft'
import type { EntryOf, FieldSet, HeldOf, Troubles } from './field'
import { disowned } from './pictures-field'
import { type Check, heldOf, readForm } from './read-form'

export type FieldsSpec<F extends FieldSet> = {
  /** Prefix of the ids on the page: a question's box is `<id>-<name>`. */
  readonly id: string
  /** Where a draft is kept; without it nothing is. */
  readonly slot?: string
  /** The questions, where they depend on answers with what is held so far. */
  readonly fields: F | ((held: Kept) => F)
  /** What is usual: the form begins with it, and does so anew once it was handed in. */
  readonly usual?: Partial<HeldOf<F>>
  /** As the record stands; the form keeps what was handed in then. */
  readonly start?: Partial<HeldOf<F>>
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

/** What a form holds and what is wrong with it. */
export const useFields = <F extends FieldSet>({
  id,
  slot,
  fields: asked,
  usual,
  start = usual ?? {},
  check,
  onEntry,
}: FieldsSpec<F>): FieldsForm<F> => {
  const [kept, setKept] = useState<Kept>(() => (slot === undefined ? {} : readDraft(slot)))
  const [typed, setTyped] = useState<Kept>({})
  const [shown, setShown] = useState<Shown<F>>(NOTHING)
  const fields = typeof asked === 'function' ? asked({ ...start, ...kept, ...typed }) : asked
  const held = heldOf(fields, { start, kept, typed })
  const read = readForm(fields, held, check)
  const lacking: Troubles<F> = 'troubles' in read ? read.troubles : {}
  const told = Object.fromEntries(shown.tried.map((name) => [name, lacking[name]]))
  const troubles = { ...(told as Troubles<F>), ...shown.refused }
  const now = useRef({ fields, held, kept, typed })
  now.current = { fields, held, kept, typed }

  const { attention } = shown
  useEffect(() => {
    if (!attention) return
    // One drawing later: the question may be on another page of the form.
    const soon = setTimeout(() => attend(`${id}-${String(attention.name)}`), 0)
    return () => clearTimeout(soon)
  }, [attention, id])

  const leadTo = (name: keyof F, tried: readonly (keyof F)[], refused: Troubles<F> = {}) =>
    setShown({ tried, refused, attention: { name } })

  const update: FieldsForm<F>['update'] = (name, next) => {
    const { current } = now
    const value = next(current.held[name])
    const changed = { ...current.typed, [name]: value }
    now.current = { ...current, typed: changed, held: { ...current.held, [name]: value } }
    setTyped(changed)
    setShown(({ tried, refused }) => ({ tried, refused: { ...refused, [name]: undefined } }))
    if (slot !== undefined) keepDraft(slot, keptOf(current.fields, current.kept, changed))
  }

  const readOrLead = (): EntryOf<F> | undefined => {
    if ('entry' in read) return read.entry
    const first = Object.keys(fields).find((name) => lacking[name] !== undefined)
    if (first !== undefined) leadTo(first, Object.keys(fields))
  }

  const clear = (to: Kept) => {
    if (slot !== undefined) dropDraft(slot)
    setKept({})
    setTyped(to)
    setShown(NOTHING)
  }

  return {
    id,
    fields,
    held,
    troubles,
    update,
    change: (name, value) => update(name, () => value),
    attended: attention?.name,
    restored: Object.keys(kept).length > 0,
    read: readOrLead,
    lacks: (name) => {
      if (lacking[name] !== undefined) leadTo(name, [name])
      return lacking[name] !== undefined
    },
    submit: () => {
      const entry = readOrLead()
      if (entry) onEntry(entry)
    },
    refuse: (name, words) => {
      const field = fields[name]
      if (field?.kind === 'pictures') update(name, (before) => disowned(before as typeof field.empty))
      leadTo(name, Object.keys(fields), { [name]: words } as Troubles<F>)
    },
    settle: () => clear(start === usual || Object.keys(start).length === 0 ? {} : typed),
    startOver: () => clear({}),
  }
}
