import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Guard, roomOf } from './guards'

/** What tests can be expected to tell about which guards: see skip-vain.cjs and telling-first.cjs. */
const FILE = 'promises.json'
const root = path.resolve(__dirname, '../../cloudfunctions')
/** Tests that go through everything once, and cost little for what they show. */
const WALKS = ['academy/doors.test.ts', 'academy/scopes.test.ts', 'academy/flow-rows.test.ts']
const CODE = /'([A-Z]+(?:_[A-Z]+)*)'/g

type Test = { readonly file: string; readonly text: string }

const readTests = (): Test[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

/** The codes that a text names. */
const codesIn = (text: string): string[] => [...text.matchAll(CODE)].map(([, code = '']) => code)

/** `settle-reservations.test.ts`: settle, reservation. */
const wordsOf = (file: string): string[] =>
  path
    .basename(file)
    .replace(/(\.test)?\.ts$/, '')
    .split('-')
    .map((word) => word.replace(/s$/, ''))

const isWalk = ({ file }: Test): boolean => WALKS.includes(file)
const isBeside = (test: Test, guard: Guard): boolean =>
  isWalk(test) || roomOf(test.file) === roomOf(guard.file)

/** It stands beside the guard and names all that it refuses with. */
const namesCodes = (test: Test, guard: Guard): boolean =>
  isBeside(test, guard) &&
  (guard.kind !== 'refusal' || codesIn(guard.text).every((code) => test.text.includes(`'${code}'`)))

/** Its name says that it is about the same thing. */
const isNamesake = ({ file }: Test, guard: Guard): boolean =>
  wordsOf(file).some((word) => wordsOf(guard.file).includes(word))

type Expecting = (tests: readonly Test[], guard: Guard) => readonly Test[]

const naming: Expecting = (tests, guard) => tests.filter((test) => namesCodes(test, guard))

const likeliest: Expecting = (tests, guard) => {
  const named = naming(tests, guard)
  const namesakes = named.filter((test) => isNamesake(test, guard))
  return namesakes.length > 0 ? [...named.filter(isWalk), ...namesakes] : named
}

/** Of whom something is expected first, and of whom after that, where guards are left: in the end of everybody. */
export const expectations: readonly Expecting[] = [
  likeliest,
  naming,
  (tests, guard) => tests.filter((test) => isBeside(test, guard)),
  (tests) => tests,
]

/** Writes down for each test what guards it can be expected to tell about, and how many it may. */
export const leavePromises = (folder: string, guards: readonly Guard[], expecting: Expecting): void => {
  const tests = readTests()
  const promises = new Map(tests.map((test) => [test, { expected: [] as number[], may: 0 }]))
  for (const guard of guards) {
    for (const test of expecting(tests, guard)) promises.get(test)?.expected.push(guard.id)
    for (const test of naming(tests, guard)) (promises.get(test) ?? { may: 0 }).may += 1
  }
  const byFile = [...promises].map(([{ file }, promise]) => [file, promise])
  writeFileSync(path.join(folder, FILE), JSON.stringify(Object.fromEntries(byFile)))
}
