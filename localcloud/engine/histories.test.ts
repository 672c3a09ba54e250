import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { openHistoryEngine, playHistory } from '../testing/history'
import { withoutConflicts } from '../testing/kinder'

const play = async (count: number): Promise<string[]> => {
  const town = openHistoryEngine(existsSync('/dev/shm') ? '/dev/shm' : tmpdir())
  const violations: string[] = []
  for (let seed = 1; seed <= count; seed++) {
    const [first] = (await playHistory(town, seed)).violations
    if (first) violations.push(`seed ${seed}: ${first}`)
  }
  town.close()
  return violations
}

// `npm run -s bench -- isolation` plays ten thousand.
test('interleaved transactions see and leave what the model of snapshot isolation says', async () => {
  expect(await play(300)).toEqual([])
})

test('an engine without the conflict check does not', async () => {
  const violations = await withoutConflicts(() => play(20))
  expect(violations.join()).toContain('overwrote an update')
})
