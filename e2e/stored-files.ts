import type { Town } from './town'

type Listed = { readonly files: readonly { readonly path: string }[]; readonly next: string | null }

/** The paths of all files below a folder of the town's storage, however many pages the door makes of them. */
export const storedFiles = async ({ url }: Town, folder: string): Promise<string[]> => {
  const paths: string[] = []
  for (let after: string | null = folder; after !== null; ) {
    const query: string = new URLSearchParams({ after }).toString()
    const answer = await fetch(`${url}/__cloud/files?${query}`, { signal: AbortSignal.timeout(30_000) })
    const { files, next } = (await answer.json()) as Listed
    paths.push(...files.map(({ path }) => path))
    after = next
  }
  return paths.filter((path) => path.startsWith(`${folder}/`))
}
