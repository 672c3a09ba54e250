/** What a spreadsheet would run instead of showing it, when the file is opened or saved as CSV. */
const RUNS = /^[=+\-@\t\r]/

/** A text as a cell shows it: one that begins like a formula is led by an apostrophe. */
export const safeText = (text: string): string => (RUNS.test(text) ? `'${text}` : text)
