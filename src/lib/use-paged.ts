import type { Input, Output, QueryName } from '@contract/contract'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { call } from './call'
import { type QueryState, useQuery } from './use-query'

/** Most pages a list grows to on one screen: beyond that a filter serves better than scrolling. */
const MAX_PAGES = 20

/** Queries that answer a page at a time. */
export type PagedName = {
  [N in QueryName]: Output<N> extends { nextCursor: string | null } ? N : never
}[QueryName]

type RowsField<N extends PagedName> = {
  [F in keyof Output<N>]: Output<N>[F] extends readonly unknown[] ? F : never
}[keyof Output<N>]

type RowOf<N extends PagedName, F extends keyof Output<N>> = Output<N>[F] extends readonly (infer Row)[]
  ? Row
  : never

/** What was fetched beyond the first page. */
type Tail<Row> = {
  /** The first page it follows: another first page starts the list afresh. */
  readonly of: unknown
  readonly rows: readonly Row[]
  readonly nextCursor: string | null
  readonly pages: number
  readonly more: 'available' | 'loading' | 'failed'
}

/** A list that grows at the bottom; `data` is its first page, `items` all that is here. */
export type PagedState<N extends PagedName, Row> = QueryState<N> & {
  readonly items: readonly Row[]
  readonly more: 'none' | 'loading' | 'available' | 'failed'
  readonly loadMore: () => void
}

/** `useQuery` for a list. @param field where the answer has its rows */
export const usePaged = <N extends PagedName, F extends RowsField<N>>(
  name: N,
  input: Input<N>,
  field: F,
): PagedState<N, RowOf<N, F>> => {
  type Row = RowOf<N, F>
  const query = useQuery(name, input)
  const { data } = query
  const rowsOf = (page: Output<N> | undefined) => (page?.[field] ?? []) as readonly Row[]
  const cursorOf = (page: Output<N> | undefined) => page?.nextCursor ?? null
  const [grown, setGrown] = useState<Tail<Row>>()
  const tail: Tail<Row> =
    grown?.of === data && grown
      ? grown
      : { of: data, rows: [], nextCursor: cursorOf(data), pages: 1, more: 'available' }
  const isWhole = tail.nextCursor === null || tail.pages >= MAX_PAGES

  const loadMore = async () => {
    if (isWhole || tail.more === 'loading') return
    setGrown({ ...tail, more: 'loading' })
    const outcome = await call(name, { ...input, cursor: tail.nextCursor } as Input<N>)
    const after: Tail<Row> =
      outcome.kind === 'ok'
        ? {
            of: data,
            rows: [...tail.rows, ...rowsOf(outcome.data)],
            nextCursor: cursorOf(outcome.data),
            pages: tail.pages + 1,
            more: 'available',
          }
        : { ...tail, more: 'failed' }
    // The person may have chosen another filter meanwhile: that page is not for this list.
    setGrown((now) => (now?.of === data ? after : now))
  }
  useReachBottom(() => void loadMore())

  return {
    ...query,
    items: [...rowsOf(data), ...tail.rows],
    more: isWhole ? 'none' : tail.more,
    loadMore: () => void loadMore(),
  }
}
