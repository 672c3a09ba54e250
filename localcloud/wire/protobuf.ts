/**
 * The little of protobuf that `wx.openApi` needs (field numbers: src/protobuf/openapi.js in
 * wx-server-sdk 4.0.2). Wire types 0 (varint) and 2 (bytes) only; others are refused.
 */
type ProtoField = { field: number; value: number | Buffer }

const readVarint = (buffer: Buffer, start: number): { value: number; next: number } => {
  let value = 0
  for (let shift = 0, at = start; shift < 49; shift += 7, at++) {
    const byte = buffer[at]
    if (byte === undefined) break
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { value, next: at + 1 }
  }
  throw new Error('protobuf: bad varint')
}

const readProto = (buffer: Buffer): ProtoField[] => {
  const fields: ProtoField[] = []
  let at = 0
  while (at < buffer.length) {
    const tag = readVarint(buffer, at)
    const [field, type] = [Math.floor(tag.value / 8), tag.value % 8]
    const head = readVarint(buffer, tag.next)
    if (type === 0) {
      fields.push({ field, value: head.value })
      at = head.next
    } else if (type === 2) {
      at = head.next + head.value
      if (at > buffer.length) throw new Error('protobuf: cut short')
      fields.push({ field, value: buffer.subarray(head.next, at) })
    } else throw new Error(`protobuf: wire type ${type}`)
  }
  return fields
}

const varint = (value: bigint): Buffer => {
  const bytes: number[] = []
  let rest = value
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  bytes.push(Number(rest))
  return Buffer.from(bytes)
}

/** Negative numbers are int32 as protobuf writes them: ten bytes, two's complement of 64 bits. */
const writeProto = (fields: readonly ProtoField[]): Buffer =>
  Buffer.concat(
    fields.flatMap(({ field, value }) =>
      typeof value === 'number'
        ? [varint(BigInt(field * 8)), varint(BigInt.asUintN(64, BigInt(value)))]
        : [varint(BigInt(field * 8 + 2)), varint(BigInt(value.length)), value],
    ),
  )

const fieldOf = (fields: readonly ProtoField[], field: number) =>
  fields.find((item) => item.field === field)?.value

/** The key/value pairs of a CommApiData message: values are JSON texts. */
export const readOpenApiPairs = (message: Buffer): Record<string, string> => {
  const data = fieldOf(readProto(message), 2)
  if (!Buffer.isBuffer(data)) return {}
  const pairs = readProto(data).filter((item) => item.field === 1 && Buffer.isBuffer(item.value))
  return Object.fromEntries(
    pairs.map(({ value }) => {
      const pair = readProto(value as Buffer)
      return [String(fieldOf(pair, 1) ?? ''), String(fieldOf(pair, 2) ?? '')]
    }),
  )
}

/** The mini-program that a CommApiData message is for; '' where it names none. */
export const readOpenApiAppId = (message: Buffer): string => String(fieldOf(readProto(message), 6) ?? '')

/** A CommOpenApiResp message with a body of a content type. */
export const writeOpenApiBytes = (body: Buffer, contentType: string): Buffer =>
  writeProto([
    { field: 1, value: body },
    { field: 2, value: Buffer.from(contentType) },
    { field: 4, value: 200 },
  ])

/** A CommOpenApiResp message with a JSON body. */
export const writeOpenApiJson = (body: object): Buffer =>
  writeOpenApiBytes(Buffer.from(JSON.stringify(body)), 'application/json')

/** A CommOpenApiResp message that reports an error of WeChat's gateway, such as a missing permission. */
export const writeOpenApiError = (errorCode: number): Buffer => writeProto([{ field: 3, value: errorCode }])
