import type { pages } from './pages'

type Pages = typeof pages
export type PageName = keyof Pages
/** Shown by the bar at the bottom. */
export type TabName = Exclude<PageName, `${string}/${string}`>

type Needed<N extends PageName> = Pages[N] extends { needs: readonly (infer P extends string)[] } ? P : never
type Taken<N extends PageName> = Pages[N] extends { takes: readonly (infer P extends string)[] } ? P : never
/** Everything that the address of some page carries. */
export type PageParam = { [N in PageName]: Needed<N> | Taken<N> }[PageName]
/** What every address of some page carries. */
export type NeededParam = { [N in PageName]: Needed<N> }[PageName]

/** Ids and codes, and the few that are words. */
type Words = { whose: 'mine' | 'enterprise' | 'all'; show: 'mall' }
type Word<P extends string> = P extends keyof Words ? Words[P] : string
type Carried<N extends PageName> = { readonly [P in Needed<N>]: Word<P> } & {
  readonly [P in Taken<N>]?: Word<P> | undefined
}

/** Pages besides the tabs that are opened by their name alone. */
export type PlainPageName = Exclude<
  { [N in PageName]: [Needed<N>] extends [never] ? N : never }[PageName],
  TabName
>
type Plain<N extends PageName> = [Taken<N>] extends [never] ? [] : [carried?: Carried<N>]
/** A page, and what its address carries. */
export type PageAddress<N extends PageName> = readonly [
  name: N,
  ...carried: [Needed<N>] extends [never] ? Plain<N> : [carried: Carried<N>],
]

/** Where a page lies in the package, which is its address without what that carries. */
export const pathOf = (name: PageName): string =>
  name.includes('/') ? `packages/${name}` : `pages/${name}/index`

/**
 * The address of a page as messages and the mini-program write it, without a slash in front. WeChat hands it on as
 * it is written: what is carried needs no escaping, or is escaped by who gives it.
 */
export const addressOf = <N extends PageName>(...[name, carried]: PageAddress<N>): string => {
  const words = Object.entries(carried ?? {}).flatMap(([param, word]) =>
    word === undefined ? [] : [`${param}=${word}`],
  )
  return words.length === 0 ? pathOf(name) : `${pathOf(name)}?${words.join('&')}`
}
