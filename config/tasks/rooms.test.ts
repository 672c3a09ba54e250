import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const STRUCTURE = 'docs/architecture.md'
/** Half-width cells of a line; a paragraph has six lines at most, and a room's page forty. */
const CELLS = 110
const LINES = 6
const PAGE = 40

const readmes = ['cloudfunctions/kernel', 'cloudfunctions/modules']
  .flatMap((place) => readdirSync(path.join(root, place)).map((room) => `${place}/${room}/README.md`))
  .filter((file) => existsSync(path.join(root, file)))

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
/** A Chinese character, or a sign that stands among them, is as wide as two letters. */
const widthOf = (text: string): number => text.length + (text.match(/[“”‘’…—→\u2e80-\uffef]/g)?.length ?? 0)
const linksOf = (file: string): string[] =>
  [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => path.join(path.dirname(file), to))

test.each([STRUCTURE, ...readmes])('%s can be read at a glance', (file) => {
  const paragraphs = read(file).split('\n')
  const long = paragraphs.filter((paragraph) => Math.ceil(widthOf(paragraph) / CELLS) > LINES)
  expect(long.map((paragraph) => `more than ${LINES} lines: ${paragraph.slice(0, 40)}`)).toEqual([])
  expect(linksOf(file).filter((to) => !existsSync(path.join(root, to)))).toEqual([])
})

test.each(readmes)('%s is one page, and the page of the whole leads to it', (file) => {
  expect(read(file).split('\n').length).toBeLessThanOrEqual(PAGE)
  expect(linksOf(STRUCTURE)).toContain(file)
})
