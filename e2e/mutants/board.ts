import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where a run of mutants keeps everything: the switched functions and their sources, and what was found out. */
export const FOLDER = 'ACADEMY_MUTANTS'

/** What several processes find out about guards, one file for each guard. */
export const boardIn = (folder: string) => {
  const placeOf = (list: string, id: number) => path.join(folder, list, String(id))
  return {
    open: (): void => {
      for (const list of ['killed', 'reached', 'running'])
        mkdirSync(path.join(folder, list), { recursive: true })
      writeFileSync(path.join(folder, 'doubted'), '')
    },
    isKilled: (id: number): boolean => existsSync(placeOf('killed', id)),
    /** By which test it was missed. */
    kill: (id: number, test: string): void => writeFileSync(placeOf('killed', id), test),
    /** A test that it spoke up in, and that did not miss it. */
    reach: (id: number, test: string): void => appendFileSync(placeOf('reached', id), `${test}\n`),
    /** How many tests have met it in vain. */
    vain: (id: number): number => {
      const place = placeOf('reached', id)
      return existsSync(place) ? readFileSync(place, 'utf8').split('\n').length - 1 : 0
    },
    /** A test that does not come out twice alike proves nothing. */
    doubt: (test: string): void => appendFileSync(path.join(folder, 'doubted'), `${test}\n`),
    doubted: (): readonly string[] => [
      ...new Set(readFileSync(path.join(folder, 'doubted'), 'utf8').split('\n').filter(Boolean)),
    ],
    reached: (): ReadonlyMap<number, string> =>
      new Map(
        readdirSync(path.join(folder, 'reached')).map((name) => [
          Number(name),
          readFileSync(path.join(folder, 'reached', name), 'utf8').trim(),
        ]),
      ),
  }
}

export type Board = ReturnType<typeof boardIn>
