import type { RankScope } from '@contract/rank'
import { collection, type Stored } from '../../kernel/collection'

/** One of the first hundred of a board. */
export type Ranked = {
  readonly memberId: string
  readonly nameMasked: string
  readonly enterpriseName: string
  readonly honour: number
}

/** How many members stand on each step, and who the first hundred are. */
export type Count = {
  readonly members: number
  /** Points that a step is wide. */
  readonly width: number
  /** Members whose points lie in [n × width, (n + 1) × width). */
  readonly steps: readonly number[]
  /** Most points first; among equals by member. */
  readonly top: readonly Ranked[]
}

/** 排行榜: the last count that is over, `_id` = `boardId`. */
export type BoardDocument = Stored & Count & { readonly countedAt: number }

export const boards = collection<BoardDocument>({ name: 'rankBoards', scope: 'tenant', indexes: {} })

/** The count that is under way: one document, `_id` = `counting`. It belongs to no tenant; `tenantId` is the one being counted. */
export type CountingDocument = Stored & {
  /** Behind the last member that was counted; null at the start of a pass. */
  readonly cursor: string | null
  /** Grows with every write: a run that lost its lease writes nothing. */
  readonly step: number
  readonly counts: Readonly<Partial<Record<RankScope, Count>>>
}

export const countings = collection<CountingDocument>({ name: 'rankCountings', scope: 'system', indexes: {} })
