import { randomUUID } from 'node:crypto'
import type { Input } from '../contract/contract'
import { dataOf, type Town } from './town'

const DAY_MS = 86_400_000

/** An achievement of yesterday that was not entered before. */
export const newClaim = (memberId: string, now: number): Input<'claim.enter'> => ({
  ...{ memberId, ruleCode: 'CONTEST_WIN', tier: '区级', evidence: '示例获奖证书', pictures: [] },
  ...{ subject: `示例竞赛 ${randomUUID().slice(0, 8)}` },
  dayKey: new Date(now - DAY_MS).toISOString().slice(0, 10),
})

/** One that the cadre of 一舟 has entered. */
export const aClaim = async (town: Town, memberId: string): Promise<{ readonly claimId: string }> => {
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' })
  const entering = await town.as('hu').mutate('claim.enter', newClaim(memberId, town.cloud.clock.now()))
  return { claimId: dataOf(entering).claimId }
}
