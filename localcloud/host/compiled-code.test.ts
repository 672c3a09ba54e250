import { CompiledCode } from './compiled-code'

test('the second instance gives its code, and those after it begin with it', () => {
  const code = new CompiledCode()
  const first = code.next()
  const second = code.next()
  const third = code.next()
  const compiled = { stamp: '1 2', code: Uint8Array.from([3]) }
  code.keep(compiled)
  expect([first, second, third, code.next()]).toEqual([
    { compiled: null, givesCode: false },
    { compiled: null, givesCode: true },
    { compiled: null, givesCode: false },
    { compiled, givesCode: false },
  ])
})
