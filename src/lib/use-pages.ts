import { useReachBottom } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

/** One page of a list and where it goes on; null at the end. */
export type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null }

/** Most pages a list grows to on one screen: beyond that a filter serves better than scrolling. */
const MAX_PAGES = 20

type More<Item> = { items: readonly Item[]; nextCursor: string | null; pages: number }

export type Pages<Item> = {
  readonly items: readonly Item[]
  readonly more: 'none' | 'loading' | 'available' | 'failed'
  readonly loadMore: () => void
}

/**
 * A list that grows at the bottom. `first` is the page the screen's one query brought; a new first page
 * starts the list afresh. `load` brings a further page, or null when it could not.
 */
export const usePages = <Item>(
  first: Page<Item>,
  load: (cursor: string) => Promise<Page<Item> | null>,
): Pages<Item> => {
  const [grown, setGrown] = useState<More<Item>>({ items: [], nextCursor: first.nextCursor, pages: 1 })
  const [status, setStatus] = useState<'idle' | 'loading' | 'failed'>('idle')
  const generation = useRef(0)
  const { items: firstItems, nextCursor: firstCursor } = first

  // biome-ignore lint/correctness/useExhaustiveDependencies: other first items mean another list
  useEffect(() => {
    generation.current += 1
    setGrown({ items: [], nextCursor: firstCursor, pages: 1 })
    setStatus('idle')
  }, [firstItems, firstCursor])

  const loadMore = useCallback(async () => {
    const { nextCursor, pages } = grown
    if (!nextCursor || pages >= MAX_PAGES || status === 'loading') return
    const asked = generation.current
    setStatus('loading')
    const page = await load(nextCursor)
    if (asked !== generation.current) return
    setStatus(page ? 'idle' : 'failed')
    if (page)
      setGrown((now) => ({
        items: [...now.items, ...page.items],
        nextCursor: page.nextCursor,
        pages: now.pages + 1,
      }))
  }, [grown, status, load])

  useReachBottom(() => void loadMore())

  const more =
    grown.nextCursor && grown.pages < MAX_PAGES ? (status === 'idle' ? 'available' : status) : 'none'
  return { items: [...firstItems, ...grown.items], more, loadMore: () => void loadMore() }
}
