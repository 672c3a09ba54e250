import * as v from 'valibot'
import type { FlowWords, PartyIn } from './rules/flows/flow-words'
import { roles } from './rules/roles'
import { epochMs, nameIn } from './words'

/** Who takes a step in any flow: the member whose case it is, the academy itself, or somebody in a role. */
const parties = ['owner', 'system', ...roles] as const
export type Party = (typeof parties)[number]

type Words = Pick<FlowWords, 'steps' | 'parties'>

/**
 * How far a case has come in its flow, as one reader sees it: what a timeline draws and an action bar offers. Titles
 * are the flow's own.
 */
export const progressIn = <const W extends Words>(words: W) => {
  const step = nameIn(words.steps as W['steps'])
  const own = Object.keys(words.parties ?? {}) as PartyIn<W>[]
  const party = v.picklist([...parties, ...own])
  return v.object({
    /** Oldest first. */
    history: v.array(
      v.object({
        step,
        title: v.string(),
        at: epochMs,
        by: party,
        /** What was said with it; null where nothing was, or where the reader is not to know. */
        reason: v.nullable(v.string()),
      }),
    ),
    /** The steps that the reader may take now. */
    open: v.array(
      v.object({
        step,
        title: v.string(),
        /** Whoever takes it says why. */
        asksReason: v.boolean(),
        /** It cannot be taken back: ask before it is taken. */
        irreversible: v.boolean(),
      }),
    ),
    /** What is awaited; null once nothing is. */
    next: v.nullable(
      v.object({
        title: v.string(),
        by: v.array(party),
        /** The last moment for it. */
        until: v.nullable(epochMs),
        /** `until` reaches a year whose holidays have not been announced: it may still move. */
        provisional: v.boolean(),
        /** What happens by itself at `until`. */
        otherwise: v.nullable(v.string()),
      }),
    ),
  })
}

/** See `progressIn`. */
export type Progress<S extends string = string, P extends string = string> = v.InferOutput<
  ReturnType<typeof progressIn<Pick<FlowWords<string, S, P>, 'steps' | 'parties'>>>
>
