import readExcelFile from 'read-excel-file/node'

/** Reads a spreadsheet's cells: tab → rows. */
export const readSheet = async (file: Buffer) => {
  const tabs = await readExcelFile(file)
  return Object.fromEntries(tabs.map(({ sheet, data }) => [sheet, data]))
}

/** Fetches a spreadsheet as a computer would, and reads it. */
export const readSheetAt = async (url: string) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`the file answered ${response.status}`)
  return readSheet(Buffer.from(await response.arrayBuffer()))
}
