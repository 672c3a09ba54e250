import { base64UrlBytes, utf8Bytes } from './bytes'

test.each(['', 'abc', '毛巾 100%', '～*🙂'])('%j is the same in UTF-8 as anywhere', (text) => {
  expect([...utf8Bytes(text)]).toEqual([...Buffer.from(text, 'utf8')])
})

test('base64url is read to the last byte', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + 251) % 256)
    expect([...(base64UrlBytes(Buffer.from(bytes).toString('base64url')) ?? [])]).toEqual([...bytes])
  }
  expect(base64UrlBytes('a+b/')).toBeNull()
})
