import type { Progress } from '@contract/progress'
import { type ReactNode, useState } from 'react'
import { Button } from './button'
import { StepSheet } from './step-sheet'
import { Trouble } from './trouble'

/** How a step is offered where its name alone does not say enough. */
export type StepWords = {
  /** On its button; else the step's name. */
  readonly words?: string
  /** What its page is there for, also where it is for good. */
  readonly main?: true
  /** Above the question; else 确认 and the step's name. */
  readonly title?: string
  readonly busyWords?: string
  readonly closeWords?: string
  /** What it brings, said before it is taken. */
  readonly warning?: string
  /** It is there, but not what usually comes next: it does not stand out. */
  readonly quiet?: true
  /** Asked for where the flow asks for a reason. */
  readonly reason?: { readonly label: string; readonly hint: string; readonly maxLength?: number }
}

type Open<S extends string> = Progress<S>['open'][number]

type Props<S extends string> = {
  id: string
  /** What the reader may do now, as the server says. */
  open: readonly Open<S>[]
  steps?: { readonly [N in S]?: StepWords }
  /** Steps that have a form of their own instead of a button. */
  forms?: { readonly [N in S]?: ReactNode }
  acting: {
    /** Settles once it is known what came of the step. */
    readonly take: (step: S, reason: string) => Promise<unknown>
    readonly busy: boolean
    /** Why the last step was not taken. */
    readonly trouble?: string
  }
}

/** The steps that may be taken now: reasons asked where the flow wants one, and once more before what is for good. */
export const ActionBar = <S extends string>({ id, open, steps = {}, forms = {}, acting }: Props<S>) => {
  const [asking, setAsking] = useState<Open<S>>()
  const wordsOf = ({ step }: Open<S>): StepWords => (steps as Record<string, StepWords>)[step] ?? {}
  const formOf = ({ step }: Open<S>): ReactNode => (forms as Record<string, ReactNode>)[step]
  const buttons = open.filter((one) => !formOf(one))
  const lookOf = (one: Open<S>, at: number) => {
    if (wordsOf(one).main) return 'primary'
    if (one.irreversible || wordsOf(one).quiet) return 'line'
    return at === 0 && buttons.length === open.length ? 'primary' : 'soft'
  }
  const { busy, trouble } = acting
  const take = (step: S, reason = '') => acting.take(step, reason).finally(() => setAsking(undefined))
  return (
    <>
      <Trouble id={`${id}-trouble`} words={trouble} />
      {open.map(formOf)}
      {buttons.map((one, at) => (
        <Button
          key={one.step}
          id={`${id}-${one.step}`}
          look={lookOf(one, at)}
          busy={busy && !asking}
          busyWords={wordsOf(one).busyWords}
          onPress={() => (one.asksReason || one.irreversible ? setAsking(one) : void take(one.step))}
        >
          {wordsOf(one).words ?? one.title}
        </Button>
      ))}
      {asking ? (
        <StepSheet
          id={`${id}-${asking.step}-sheet`}
          name={asking.title}
          asksReason={asking.asksReason}
          words={wordsOf(asking)}
          busy={busy}
          onConfirm={(reason) => void take(asking.step, reason)}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
    </>
  )
}
