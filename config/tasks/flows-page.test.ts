import { readFileSync } from 'node:fs'
import path from 'node:path'
import { flows } from '../../cloudfunctions/academy/tables'
import { flowsPage } from './flows-page'

const drawn = readFileSync(path.resolve(__dirname, '../../docs/flows.md'), 'utf8')

test('docs/flows.md says what the code says; draw it with `npm run docs`', () => {
  expect(flows.length).toBeGreaterThan(0)
  expect(drawn).toBe(flowsPage(flows))
})

test('another step makes another page', () => {
  const [first] = flows
  if (!first) throw new Error('no flow')
  const [from, to] = Object.keys(first.words.states) as [string, string]
  const more = { from: [to], to: from, by: ['admin'] as const }
  const words = { ...first.words, steps: { ...first.words.steps, more: '退回' } }
  const changed = flowsPage([
    { ...first, words, transitions: { ...first.transitions, more } },
    ...flows.slice(1),
  ])
  expect(changed).not.toBe(drawn)
  expect(changed).toContain(`${to} --> ${from}: 退回`)
})
