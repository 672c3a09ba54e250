import { createHash } from 'node:crypto'
import { turnOfHash, turnSource } from '@contract/rules/turn'
import { turnOf } from './turn'

test('phone and server make the same turns', () => {
  for (const step of [0, 1, 59_666_666])
    expect(turnOf('seed', step)).toBe(
      turnOfHash(createHash('sha512').update(turnSource('seed', step)).digest()),
    )
})
