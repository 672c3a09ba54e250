import { carriesHostileKey } from './hostile'

test.each([
  ['an operator', '{"a":{"$gt":""}}'],
  ['an operator at the top', '{"$or":[]}'],
  ['an operator inside a list', '{"a":[1,{"$inc":{"b":1}}]}'],
  ['a dotted path', '{"a.b":1}'],
  ['the prototype', '{"__proto__":{"admin":true}}'],
  ['the constructor', '{"a":{"constructor":{}}}'],
  ['nesting without end', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`],
])('%s is hostile', (_, json) => {
  expect(carriesHostileKey(JSON.parse(json))).toBe(true)
})

test.each(['{}', 'null', '[]', '"$gt"', '{"name":"$5 。","list":[{"a":1}]}'])('%s is harmless', (json) => {
  expect(carriesHostileKey(JSON.parse(json))).toBe(false)
})
