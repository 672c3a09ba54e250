import { box, circle, dimension, label, line, path } from './strokes'

const head = ['日期', '机台', '合格', '不良']
/** The little table both lessons count with. */
const rows = [
  ['03-02', '1号机', '120', '3'],
  ['03-02', '2号机', '118', '2'],
  ['03-03', '1号机', '125', '2'],
  ['03-03', '2号机', '119', '4'],
  ['03-04', '1号机', '122', '3'],
]
const columnX = [26, 98, 164, 222, 274] as const
const middles = [62, 131, 193, 248] as const
const rowHeight = 34
const top = 32

type Marks = { readonly column?: number; readonly rows?: readonly number[]; readonly foot?: string }

/** The table with row numbers and column letters; marked cells get a strong frame. */
function sheet({ column, rows: marked = [], foot }: Marks): string {
  const bottom = top + rowHeight * 6
  const parts = [box('m', columnX[0], top, columnX[4] - columnX[0], rowHeight * 6, 4)]
  for (let row = 1; row < 6; row++) {
    parts.push(
      line(row === 1 ? 'm' : 'd', columnX[0], top + row * rowHeight, columnX[4], top + row * rowHeight),
    )
  }
  for (const x of columnX.slice(1, 4)) parts.push(line('d', x, top, x, bottom))
  middles.forEach((x, i) => {
    parts.push(label('ABCD'.charAt(i), x, top - 9, 15), label(head[i] ?? '', x, top + 23, 17))
    rows.forEach((row, r) => {
      parts.push(label(row[i] ?? '', x, top + rowHeight * (r + 1) + 23, 16))
    })
  })
  for (let row = 0; row < 6; row++) parts.push(label(String(row + 1), 13, top + row * rowHeight + 23, 15))
  if (column !== undefined) {
    const x = columnX[column] ?? 0
    const width = (columnX[column + 1] ?? 0) - x
    for (const row of marked)
      parts.push(box('h', x + 2, top + row * rowHeight + 2, width - 4, rowHeight - 4, 3))
  }
  if (foot) parts.push(label(foot, 193, bottom + 32, 24))
  return parts.join('')
}

const body = [1, 2, 3, 4, 5]

/** Drawings of 班组报表：表格统计入门. */
export const tableDrawings: Readonly<Record<string, string>> = {
  table: sheet({}),
  'table-head':
    sheet({ column: 0, rows: [0] }) +
    sheet({ column: 1, rows: [0] }) +
    sheet({ column: 2, rows: [0] }) +
    sheet({ column: 3, rows: [0] }),
  'table-date': sheet({ column: 0, rows: body }),
  'table-number': sheet({ column: 2, rows: body }),
  'table-sum': sheet({ column: 2, rows: body, foot: '= 604' }),
  'table-group': sheet({ column: 2, rows: [1, 3, 5], foot: '= 367' }),
  rate:
    circle('s', 140, 140, 92) +
    circle('s', 140, 140, 62) +
    // 97.9 % of a circle of radius 77, starting at the top.
    `<circle class="w" cx="140" cy="140" r="77" stroke-dasharray="473.6 483.8" transform="rotate(-90 140 140)"/>` +
    label('97.9%', 140, 150, 32) +
    line('c', 30, 140, 250, 140),
  bars:
    line('m', 24, 236, 262, 236) +
    box('s', 40, 70, 52, 166) +
    box('s', 114, 52, 52, 184) +
    box('m', 188, 67, 52, 169) +
    label('90%', 66, 60) +
    label('100%', 140, 42) +
    label('91.7%', 214, 57) +
    label('甲日', 66, 262) +
    label('乙日', 140, 262) +
    label('两日', 214, 262),
  pivot:
    box('m', 40, 50, 206, 176, 6) +
    line('m', 40, 94, 246, 94) +
    line('d', 40, 138, 246, 138) +
    line('m', 40, 182, 246, 182) +
    line('d', 138, 50, 138, 226) +
    label('机台', 89, 79, 19) +
    label('合格求和', 192, 79, 19) +
    label('1号机', 89, 123, 19) +
    label('367', 192, 123, 22) +
    label('2号机', 89, 167, 19) +
    label('237', 192, 167, 22) +
    label('总计', 89, 211, 19) +
    label('604', 192, 211, 22) +
    dimension(40, 250, 246, 250) +
    path('d', 'M40 232v26M246 232v26'),
}
