import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Guard } from './guards'

/** What the functions' tests of a run may tell about: see skip-vain.cjs. */
const FILE = 'promises.json'
const root = path.resolve(__dirname, '../../cloudfunctions')
/** Tests that go through everything once, and cost little for what they show. */
const WALKS = ['academy/doors.test.ts', 'academy/scopes.test.ts']
const CODE = /'([A-Z]+(?:_[A-Z]+)*)'/g

const testFiles = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'))

/** The codes that a text names. */
const codesIn = (text: string): string[] => [...text.matchAll(CODE)].map(([, code = '']) => code)

/** Whether a test can be expected to tell about a guard. */
export type Promising = (file: string, text: string, guard: Guard) => boolean

const isBeside: Promising = (file, _, guard) =>
  WALKS.includes(file) || path.dirname(file) === path.dirname(guard.file)

/** It stands beside the guard and names all that it refuses with. */
const names: Promising = (file, text, guard) =>
  isBeside(file, text, guard) &&
  (guard.kind !== 'refusal' || codesIn(guard.text).every((code) => text.includes(`'${code}'`)))

/** What is expected first, and of what tests after that, where guards are left: in the end of all of them. */
export const expectations: readonly Promising[] = [names, isBeside, () => true]

/** Writes down which tests can be expected to tell about which guards. */
export const leavePromises = (folder: string, guards: readonly Guard[], isPromising: Promising): void => {
  const promises = testFiles().map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    return [file, guards.filter((guard) => isPromising(file, text, guard)).map(({ id }) => id)]
  })
  writeFileSync(path.join(folder, FILE), JSON.stringify(Object.fromEntries(promises)))
}
