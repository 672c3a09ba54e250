import { pictureKind } from './picture-kind'

test.each([
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'jpg'],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'png'],
  ['a GIF', [0x47, 0x49, 0x46, 0x38], null],
  ['markup', [...Buffer.from('<svg onload=')], null],
  ['a JPEG cut short', [0xff, 0xd8], null],
  ['nothing', [], null],
])('%s is told by its first bytes', (_, bytes, kind) => {
  expect(pictureKind(Uint8Array.from(bytes))).toBe(kind)
})
