import { createHash } from 'node:crypto'
import { turnOfHash, turnSource, turnStep } from '@contract/rules/turn'
import { indexOfText } from './secret-text'

/** Phones' clocks differ, and a camera needs its time: the turns beside the present one count too. */
const NEIGHBOURS = [-1, 0, 1] as const

/** The seed of one thing's turns: it follows from a key of the server's, so that nothing has to be stored. */
export const turnSeed = (purpose: string, id: string): string => indexOfText(purpose, id)

/** The hash that phones make as well (`lib/turn`). */
export const turnHash = (source: string): Buffer => createHash('sha512').update(source).digest()

/** Whether a turn was on screen at a moment. */
export const isTurnAt = (seed: string, turn: string, at: number): boolean =>
  NEIGHBOURS.some((beside) => turnOfHash(turnHash(turnSource(seed, turnStep(at) + beside))) === turn)
