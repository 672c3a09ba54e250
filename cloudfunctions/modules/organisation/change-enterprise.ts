import type { OrgChange } from '@contract/organisation'
import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import type { Transaction } from '../../kernel/transaction'
import { type EnterpriseDocument, enterprises } from '../member/module'
import { recordChange } from './change'

type Act = {
  readonly actor: HolderActor
  readonly enterpriseId: string
  readonly refuse: (code: 'MERGED_ALREADY') => Refusal
}

type Change = {
  readonly fields: Partial<Omit<EnterpriseDocument, '_id' | 'tenantId'>>
  readonly entry: OrgChange
}

/** An enterprise that has not gone into another one. @throws NOT_FOUND, MERGED_ALREADY */
export const activeEnterprise = async (
  tx: Transaction,
  { actor, enterpriseId, refuse }: Act,
): Promise<EnterpriseDocument> => {
  const enterprise = await tx.getScoped(enterprises, actor, enterpriseId)
  if (enterprise.state !== 'active') throw refuse('MERGED_ALREADY')
  return enterprise
}

/** Changes an enterprise and writes down what it was before. @throws NOT_FOUND, MERGED_ALREADY */
export const changeEnterprise = async (
  tx: Transaction,
  act: Act,
  change: (before: EnterpriseDocument) => Change,
): Promise<void> => {
  const { fields, entry } = change(await activeEnterprise(tx, act))
  await tx.update(enterprises, act.enterpriseId, fields)
  await recordChange(tx, act.actor, act.enterpriseId, entry)
}
