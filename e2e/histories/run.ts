import * as fc from 'fast-check'
import { history, play } from './play'
import type { World } from './world'

export type Wanted = {
  readonly histories: number
  readonly seed: number
  /** Where in the seed's histories a failing one lies: as a failing run prints it. */
  readonly path?: string
}

/** What a run of histories came to. `failure` tells the shortest history that fails, and how to play it again. */
export type Outcome = {
  readonly histories: number
  readonly commands: number
  readonly failure: string | null
}

/**
 * Plays random histories that follow from a seed, each from the world's beginning, and stops at the first that breaks
 * an invariant or is answered otherwise than the model foretells; that one is made as short as it can be.
 *
 * @param onProgress told now and then how many were played
 */
export const runHistories = async (
  world: World,
  { histories, seed, path }: Wanted,
  onProgress: (played: number) => void = () => undefined,
): Promise<Outcome> => {
  const count = { histories: 0, commands: 0 }
  let last: readonly string[] = []
  const property = fc.asyncProperty(history, async (steps) => {
    const { wrong, told, commands } = await play(world, steps)
    count.histories += 1
    count.commands += commands
    if (wrong.length === 0) return onProgress(count.histories)
    last = [...told, ...wrong.map((text) => `✗ ${text}`)]
    throw new Error(wrong[0])
  })
  const result = await fc.check(property, { numRuns: histories, seed, ...(path && { path }) })
  if (!result.failed) return { ...count, failure: null }
  const again = `play it again: npm run -s bench -- histories --seed ${seed} --path ${result.counterexamplePath}`
  return { ...count, failure: [...last, again].join('\n') }
}

/** Plays a seed's histories on a world that lacks a guard. @returns how many of them went wrong */
export const countBroken = async (world: World, { histories, seed }: Wanted): Promise<number> => {
  let broken = 0
  for (const steps of fc.sample(history, { numRuns: histories, seed }))
    if ((await play(world, steps)).wrong.length > 0) broken += 1
  return broken
}
