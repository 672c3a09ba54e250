import type { RankScope } from '@contract/rank'
import { dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'
import { randomFrom } from '../../../localcloud/testing/random'
import { boardIdOf } from './board-id'
import type { BoardDocument } from './store'

const town = townOfFile({ bound: ['lin'] })

const HALF_AN_HOUR = 30 * 60_000
const MORE_THAN_A_SLICE = 1_300

/** Members of another tenant, more than one slice takes, in four enterprises of one size. */
const addStrangers = (tenantId: string) => {
  const random = randomFrom(7)
  const people = Array.from({ length: MORE_THAN_A_SLICE }, (_, n) => ({
    ...{ _id: `${tenantId}-${String(n).padStart(5, '0')}`, tenantId, name: '周示例', phoneTail: '0000' },
    ...{ enterpriseId: `${tenantId}-${n % 4}`, honour: random(400) },
  }))
  const works = [0, 1, 2, 3].map((n) => ({
    ...{ _id: `${tenantId}-${n}`, tenantId, name: `示例企业${n}`, size: 'small', state: 'active', order: n },
  }))
  town.cloud.database.insert('enterprises', works)
  town.cloud.database.insert('members', people)
  town.cloud.database.insert(
    'pointsAccounts',
    people.map(({ _id, honour }) => ({ _id, tenantId, memberId: _id, honour })),
  )
  return people
}

const boardOf = (tenantId: string, scope: RankScope) =>
  town.cloud.database.get('rankBoards', boardIdOf(tenantId, scope)) as BoardDocument | null

/** Half an hour later the timer comes by and the pass goes through. @returns members counted in it */
const countAll = async (): Promise<number> => {
  town.cloud.clock.advance(HALF_AN_HOUR)
  const [fired] = await town.cloud.fireTimers('timers')
  return Number(Reflect.get(Object(fired?.returned), 'rank.countMembers'))
}

const board = async (handle: string, scope: RankScope) =>
  dataOf(await town.as(handle).call('rank.board', { scope }))

test('a member sees his place by what he has now; the board is of the last count', async () => {
  expect((await board('lin', 'all')).board).toBeNull()
  const staff = (await countAll()) - 1
  const first = await board('lin', 'all')
  expect(first.board).toMatchObject({ members: staff + 1, stepPoints: 1 })
  const own = first.board?.top.find((line) => line.own)
  expect(own).toMatchObject({ nameMasked: '林*舟', honour: 20, place: first.standing?.from })
  await town.enrich('lin', 30)
  const later = await board('lin', 'all')
  expect(later.board).toEqual(first.board)
  expect(later.standing).toMatchObject({ honour: 50, from: 1, to: 1 })
})

test('one is compared with enterprises of the own size, and stands in no other board', async () => {
  await town.cloud.database.update('enterprises', { _id: 'yizhou' }, { $set: { size: 'medium' } })
  await countAll()
  const medium = await board('lin', 'medium')
  expect(medium.ownSize).toBe('medium')
  expect(medium.board?.top.filter(({ own }) => own)).toHaveLength(1)
  expect(medium.standing?.from).toBeGreaterThan(0)
  const large = await board('lin', 'large')
  expect([large.board, large.standing]).toEqual([null, null])
})

test('every tenant is counted by itself, and nobody sees the other one', async () => {
  const own = await countAll()
  const strangers = addStrangers('elsewhere')
  expect(await countAll()).toBe(own + MORE_THAN_A_SLICE)
  expect(boardOf('elsewhere', 'all')).toMatchObject({ members: MORE_THAN_A_SLICE })
  expect(boardOf('elsewhere', 'small')).toMatchObject({ members: MORE_THAN_A_SLICE })
  const [best] = [...strangers].sort((a, b) => b.honour - a.honour || (a._id < b._id ? -1 : 1))
  expect(boardOf('elsewhere', 'all')?.top[0]?.memberId).toBe(best?._id)
  expect((await board('lin', 'all')).board?.members).toBe(own)
})

test.each([1, 9, 17, 25, 33, 41])(
  'a run killed at request %i counts nobody twice and forgets nobody',
  async (at) => {
    addStrangers('elsewhere')
    await countAll()
    const shown = boardOf('elsewhere', 'all')
    const noted = town.cloud.database.get('rankCountings', 'counting')
    town.cloud.clock.advance(HALF_AN_HOUR)
    let requests = 0
    town.cloud.setFaults(({ collection = '' }) => {
      if (!/^(members|pointsAccounts|enterprises|rank)/.test(collection)) return null
      requests += 1
      return requests === at ? { kind: 'killAfter' } : null
    })
    await expect(town.cloud.fireTimers('timers')).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    town.cloud.setFaults(null)
    await countAll()
    expect(boardOf('elsewhere', 'all')).toEqual({ ...shown, countedAt: expect.any(Number) })
    expect(Number(boardOf('elsewhere', 'all')?.countedAt)).toBeGreaterThan(Number(shown?.countedAt))
    expect(town.cloud.database.get('rankCountings', 'counting')).toMatchObject({
      ...noted,
      step: expect.any(Number),
    })
  },
)
