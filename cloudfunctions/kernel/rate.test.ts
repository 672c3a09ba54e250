import { toFullHour } from '../../e2e/to-full-hour'
import { codeOf, dataOf, openTown } from '../../e2e/town'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'

test('guessing roster codes ends after ten tries', async () => {
  const town = await openTown()
  dataOf(await town.as('gu').mutate('member.consent', { guideVersion: GUIDE_VERSION }))
  const { phone, rosterCode } = town.facts('lin')
  const guess = (code: string) =>
    town.as('gu').mutate('member.bind', {
      name: town.facts('lin').name,
      proof: { by: 'roster', phone, rosterCode: code },
    })
  toFullHour(town)
  for (let at = 0; at < 10; at += 1) expect(codeOf(await guess(String(100_000 + at)))).toBe('NOT_ON_ROSTER')
  expect(codeOf(await guess(rosterCode))).toBe('TOO_OFTEN')
  town.cloud.clock.advance(600_000)
  expect(dataOf(await guess(rosterCode)).earnedPoints).toBe(20)
  await town.close()
})
