import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
/** What a module keeps from call to call: a collection of its own that is filled later, or a value that changes. */
const REMEMBERS = /^(const \w+ = new (Map|Set|WeakMap)\b.*\(\)$|let )/m

test('instances remember unions and rule books alone: tests that change those let them forget', () => {
  const remembering = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => REMEMBERS.test(readFileSync(path.join(root, file), 'utf8')))
  expect(remembering.sort()).toEqual(['kernel/tenant.ts', 'modules/points/rule-book.ts'])
})
