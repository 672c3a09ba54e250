import { randomUUID } from 'node:crypto'
import { monthKeyOf } from '../cloudfunctions/kernel/day-key'
import { ids } from '../cloudfunctions/kernel/ids'
import { entryIdOf } from '../cloudfunctions/modules/points/entry-id'
import { credited, storedAt } from '../cloudfunctions/modules/points/rules'
import type { AccountDocument, EntryDocument, Rule } from '../cloudfunctions/modules/points/store'
import type { Cloud } from '../localcloud/cloud'

/**
 * An earning of the test's own making, with its entry and its account: where the points come from does not
 * matter to what spends them.
 */
export const enrich = async (cloud: Cloud, handle: string, points: number): Promise<void> => {
  const person = cloud.people.find((candidate) => candidate.handle === handle)
  const identityId = ids.derived('identity', person?.appid ?? '', person?.openid ?? '')
  const memberId = String(cloud.database.get('identities', identityId)?.memberId)
  const account = cloud.database.get('pointsAccounts', memberId) as AccountDocument | null
  if (!account) throw new Error(`${handle} has no points account yet`)
  const rule: Rule = {
    code: 'TEACH',
    title: '登台授课',
    points,
    group: 'TEACH',
    capExempt: true,
    evidence: '',
  }
  const at = cloud.clock.now()
  const { _id, tenantId, ...balance } = storedAt(credited(account, rule, at), at) as AccountDocument
  const subject = randomUUID()
  const source = { type: 'member', id: memberId, title: '示例' } as const
  const named = { memberId, kind: 'earning', group: rule.group, subject, source } as const
  const entry: EntryDocument = {
    _id: entryIdOf(named),
    ...named,
    tenantId,
    direction: 'in',
    month: monthKeyOf(at),
    sequence: account.entryCount,
    delta: points,
    balanceAfter: balance.available,
    ruleCode: rule.code,
    ruleTitle: rule.title,
    ruleVersion: 1,
    at,
  }
  cloud.database.insert('pointsEntries', [entry])
  await cloud.database.update('pointsAccounts', { _id }, { $set: balance })
}
