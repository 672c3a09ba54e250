/** The fields of a multipart/form-data body: name to bytes. Files are not told apart from texts. */
export const readMultipart = (body: Buffer, contentType: string): Map<string, Buffer> => {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType)
  const mark = Buffer.from(`--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  const fields = new Map<string, Buffer>()
  let at = body.indexOf(mark)
  while (at >= 0) {
    const start = at + mark.length + 2
    const next = body.indexOf(mark, start)
    if (next < 0) break
    const headEnd = body.indexOf('\r\n\r\n', start)
    const name = /name="([^"]*)"/.exec(body.subarray(start, headEnd).toString('utf8'))?.[1]
    // The part ends with the line break that belongs to the next boundary.
    if (name !== undefined && headEnd >= 0 && headEnd < next)
      fields.set(name, body.subarray(headEnd + 4, next - 2))
    at = next
  }
  return fields
}
