/** Long enough for any browser to have begun the download. */
const KEPT_MS = 10_000

/** Hands a file to the browser's downloads. */
export const download = (file: Blob, fileName: string): void => {
  const href = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href, download: fileName }).click()
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS)
}
