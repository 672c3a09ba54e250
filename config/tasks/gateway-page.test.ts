import { readFileSync } from 'node:fs'
import path from 'node:path'
import { handlers } from '../../cloudfunctions/academy/tables'
import { readContractDocs } from './contract-docs'
import { gatewayPage } from './gateway-page'

const drawn = readFileSync(path.resolve(__dirname, '../../docs/gateway.md'), 'utf8')
const docs = readContractDocs()

test('docs/gateway.md says what the code says; draw it with `npm run docs`', () => {
  expect(gatewayPage(drawn, handlers, docs)).toBe(drawn)
})

test('the table names who may call, what goes in, what comes out and the codes', () => {
  const rows = drawn.split('\n').filter((line) => /^\| `[a-z]+\.\w+` \|/.test(line))
  expect(rows.length).toBeGreaterThan(190)
  const rowOf = (name: string) => rows.find((row) => row.startsWith(`| \`${name}\` |`))
  expect(rowOf('home.overview')).toContain('| query | anyone |')
  expect(rowOf('member.bind')).toContain('| mutation | consented')
  expect(rowOf('points.entry')).toContain('| query | member |')
  expect(rowOf('class.roll')).toContain('{sessionId, cursor?}')
  expect(rowOf('mall.writeOff')).toContain('| mutation | verifier')
  expect(rowOf('certificate.verify')).toContain('| query | anybody, without an identity too')
  expect(rowOf('announcement.publish')).toContain('| mutation | admin')
  expect(rowOf('course.giveBack')).toMatch(
    /`\{courseId, reason\}` \| `\{courseId, state\}` \| .*`WRONG_STATE`/,
  )
})

test('a procedure without a sentence, and a page without its marks, are not drawn', () => {
  const without = new Map([...docs].filter(([name]) => name !== 'points.entry'))
  expect(() => gatewayPage(drawn, handlers, without)).toThrow('points.entry')
  expect(() => gatewayPage('# The door', handlers, docs)).toThrow('marks')
})

test('the example agrees to the guide in force', () => {
  expect(gatewayPage(drawn.replace(/"guideVersion":\d+/, '"guideVersion":1'), handlers, docs)).toBe(drawn)
})
