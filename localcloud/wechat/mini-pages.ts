import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type AppJson = {
  readonly pages?: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** The pages that an `app.json` lists, those of its sub-packages included. */
const pagesOf = ({ pages = [], subPackages = [] }: AppJson): string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`)),
]

/**
 * The pages of the mini-program whose site lies in `siteDir`, by the `app.json` beside it.
 * @returns null where there is none: nothing can be said of a page then
 */
export const readPages = (siteDir: string | undefined): ReadonlySet<string> | null => {
  const file = siteDir === undefined ? '' : join(siteDir, 'app.json')
  if (file === '' || !existsSync(file)) return null
  return new Set(pagesOf(JSON.parse(readFileSync(file, 'utf8')) as AppJson))
}

const PATH = /^[0-9A-Za-z_-]+(?:\/[0-9A-Za-z_-]+)*$/

/** Whether a path without a slash in front and without a query names a page; where the pages are unknown, its form decides. */
export const isPage = (pages: ReadonlySet<string> | null, path: string): boolean =>
  pages ? pages.has(path) : PATH.test(path)
