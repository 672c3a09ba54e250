import { classLimits } from '@contract/rules/class-limits'
import { codeOf, dataOf, openTown, type Town } from '../../../../e2e/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const read = (bytes: Buffer, handle = 'sun') =>
  town.as(handle).call('class.readPaper', { base64: bytes.toString('base64') })

test('who runs classes reads a file, up to the largest one, and nobody else does', async () => {
  const largest = Buffer.alloc(classLimits.paperBytes, '林小舟\n')
  expect(dataOf(await read(Buffer.from('林小舟 0001'))).text).toBe('林小舟 0001')
  expect(dataOf(await read(Buffer.from('林小舟 0001'), 'hu')).text).toBe('林小舟 0001')
  expect(dataOf(await read(largest.subarray(0, classLimits.paperBytes))).text).toContain('林小舟')
  expect(codeOf(await read(Buffer.concat([largest, Buffer.from('再多一行')])))).toBe('INVALID_INPUT')
  expect(codeOf(await read(Buffer.from('林小舟'), 'qian'))).toBe('FORBIDDEN')
})

test('what is no text is said to be none', async () => {
  expect(codeOf(await read(Buffer.from('504b03041400', 'hex')))).toBe('NOT_TEXT')
})
