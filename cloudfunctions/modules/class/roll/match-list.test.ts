import { aClassToday, checkInBy } from '../../../../e2e/a-class-begun'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin', 'he', 'xu'] })

const lineOf = (handle: string) => {
  const { name, phone } = town.facts(handle)
  return { name, phoneTail: phone.slice(-4) }
}
const match = (handle: string, sessionId: string, lines: readonly ReturnType<typeof lineOf>[]) =>
  town.as(handle).call('class.matchList', { sessionId, lines: [...lines] })

test('a paper list is looked up on the roll, and signing by it is signing for each', async () => {
  const { sessionId } = await aClassToday(town, ['lin', 'he', 'sun'])
  dataOf(await checkInBy(town, 'he', sessionId))
  const paper = ['lin', 'he', 'xu', 'sun', 'lin'].map(lineOf)
  const { lines } = dataOf(await match('sun', sessionId, paper))
  expect(lines.map(({ is }) => is)).toEqual(['seat', 'here', 'unknown', 'own', 'twice'])
  const [{ enrolmentId } = { enrolmentId: null }] = lines

  const sign = () =>
    town
      .as('sun')
      .mutate('class.signFor', { enrolmentId: enrolmentId ?? '', act: 'in', reason: '照纸质签到表' })
  const first = dataOf(await sign())
  expect(dataOf(await sign())).toEqual(first)
  expect(first.presence.by).toBe('desk')
  expect(dataOf(await match('sun', sessionId, [lineOf('lin')])).lines).toEqual([
    { is: 'here', enrolmentId: null },
  ])
})

test('only who runs the class looks its roll up', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  await town.grant('hu', { role: 'cadre', scopeKind: 'branch', scopeId: 'yizhou-branch' })
  expect(codeOf(await match('hu', sessionId, [lineOf('lin')]))).toBe('NOT_FOUND')
  expect(codeOf(await match('he', sessionId, [lineOf('lin')]))).toBe('FORBIDDEN')
})
