import writeExcelFile from 'write-excel-file/node'
import { safeText } from './safe-text'

/** What a cell may hold; a moment is shown as the clock in China has it. */
type Value = string | number | { readonly at: number } | null

/** One column: its head, how wide it is in characters, and what stands in it. */
export type Column<R> = {
  readonly head: string
  readonly width: number
  readonly of: (row: R) => Value
}

type Tab<R> = { readonly name: string; readonly columns: readonly Column<R>[]; readonly rows: readonly R[] }

/** A spreadsheet knows no time zones: the clock in China, written as if it were UTC. */
const CHINA_OFFSET_MS = 8 * 3_600_000

const cellOf = (value: Value) => {
  if (value === null) return null
  if (typeof value === 'string') return { value: safeText(value), type: String }
  if (typeof value === 'number') return { value, type: Number }
  return { value: new Date(value.at + CHINA_OFFSET_MS), type: Date, format: 'yyyy-mm-dd hh:mm' }
}

/** A tab of a workbook: a row of heads that stays in sight, and a row for each thing. */
export const tabOf = <R>({ name, columns, rows }: Tab<R>) => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: columns.map(({ width }) => ({ width })),
  data: [
    columns.map(({ head }) => ({ value: head, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => columns.map(({ of }) => cellOf(of(row)))),
  ],
})

/** Writes a workbook (.xlsx). No text of it can run as a formula. */
export const writeSheet = (tabs: readonly ReturnType<typeof tabOf>[]): Promise<Buffer> =>
  writeExcelFile([...tabs]).toBuffer()
