import readExcelFile from 'read-excel-file/node'
import { safeText } from './safe-text'
import { type Column, tabOf, writeSheet } from './write-sheet'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%p runs in no spreadsheet', (text) => {
  expect(safeText(text)).toBe(`'${text}`)
})

test.each(['', '毛巾', '1-2', 'a=b'])('%p stays as it is', (text) => {
  expect(safeText(text)).toBe(text)
})

type Row = { readonly words: string; readonly count: number; readonly at: number | null }

const columns: readonly Column<Row>[] = [
  { head: '名称', width: 20, of: ({ words }) => words },
  { head: '份数', width: 8, of: ({ count }) => count },
  { head: '时间', width: 18, of: ({ at }) => (at === null ? null : { at }) },
]

test('another program reads the cells that were written, moments as the clock in China has them', async () => {
  const at = Date.UTC(2026, 10, 30, 16, 30)
  const rows = [
    { words: '毛巾 <&> "纯棉"', count: 3, at },
    { words: '=HYPERLINK("http://x")', count: -2, at: null },
  ]
  const [tab] = await readExcelFile(await writeSheet([tabOf({ name: '兑换', columns, rows })]))
  expect(tab).toEqual({
    sheet: '兑换',
    data: [
      ['名称', '份数', '时间'],
      ['毛巾 <&> "纯棉"', 3, expect.any(Date)],
      ['\'=HYPERLINK("http://x")', -2, null],
    ],
  })
  // A spreadsheet keeps a moment as a fraction of days.
  const shown = Number(tab?.data[1]?.[2])
  expect(Math.round(shown / 1_000) * 1_000).toBe(Date.UTC(2026, 11, 1, 0, 30))
})
