import readExcelFile from 'read-excel-file/node'

/** Fetches a spreadsheet as a computer would, and reads its cells: tab → rows. */
export const readSheetAt = async (url: string) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`the file answered ${response.status}`)
  const tabs = await readExcelFile(Buffer.from(await response.arrayBuffer()))
  return Object.fromEntries(tabs.map(({ sheet, data }) => [sheet, data]))
}
