import { useRef, useState } from 'react'
import { dropDraft, type Kept, keepDraft, keptOf, readDraft } from './draft'
import type { FieldSet, HeldOf } from './field'
import { heldOf } from './read-form'

export type HeldSpec<F extends FieldSet> = {
  /** Where a draft is kept; without it nothing is. */
  readonly slot?: string
  /** The questions, where they depend on answers with what is held so far. */
  readonly fields: F | ((held: Kept) => F)
  /** What is usual: the form begins with it, and does so anew once it was handed in. */
  readonly usual?: Partial<HeldOf<F>>
  /** As the record stands; the form keeps what was handed in then. */
  readonly start?: Partial<HeldOf<F>>
}

/** What a form holds, with the draft of it on the phone. */
export const useHeld = <F extends FieldSet>({
  slot,
  fields: asked,
  usual,
  start = usual ?? {},
}: HeldSpec<F>) => {
  const [kept, setKept] = useState<Kept>(() => (slot === undefined ? {} : readDraft(slot)))
  const [typed, setTyped] = useState<Kept>({})
  const fields = typeof asked === 'function' ? asked({ ...start, ...kept, ...typed }) : asked
  const held = heldOf(fields, { start, kept, typed })
  const now = useRef({ fields, held, kept, typed })
  now.current = { fields, held, kept, typed }

  const clear = (to: Kept) => {
    if (slot !== undefined) dropDraft(slot)
    setKept({})
    setTyped(to)
  }

  return {
    fields,
    held,
    restored: Object.keys(kept).length > 0,
    /** Changes one answer from what is held at that moment: uploads report long after the drawing that began them. */
    hold: <N extends keyof F>(name: N, next: (held: F[N]['empty']) => F[N]['empty']): void => {
      const { current } = now
      const value = next(current.held[name])
      const changed = { ...current.typed, [name]: value }
      now.current = { ...current, typed: changed, held: { ...current.held, [name]: value } }
      setTyped(changed)
      if (slot !== undefined) keepDraft(slot, keptOf(current.fields, current.kept, changed))
    },
    /** It was handed in: the draft goes. */
    settle: () => clear(start === usual || Object.keys(start).length === 0 ? {} : typed),
    startOver: () => clear({}),
  }
}
