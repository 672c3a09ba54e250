import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'
import { GUIDE_VERSION } from '../../../localcloud/seed/content/guide'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

test('a stranger learns the academy’s name and that consent comes first', async () => {
  const me = dataOf(await town.as('lin').call('member.whoAmI', {}))
  expect(me).toMatchObject({ consented: false, member: null, tenant: { academyName: '姜山金领学院' } })
})

test('consent to another version of the guide is refused', async () => {
  expect(codeOf(await town.as('lin').mutate('member.consent', { guideVersion: GUIDE_VERSION + 1 }))).toBe(
    'GUIDE_CHANGED',
  )
})

test('consent is kept', async () => {
  dataOf(await town.as('lin').mutate('member.consent', { guideVersion: GUIDE_VERSION }))
  expect(dataOf(await town.as('lin').call('member.whoAmI', {})).consented).toBe(true)
  expect(dataOf(await town.as('he').call('member.whoAmI', {})).consented).toBe(false)
})
