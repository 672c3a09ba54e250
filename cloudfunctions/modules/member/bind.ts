import type { Input } from '@contract/contract'
import { contract } from '@contract/contract'
import type { Actor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { identities } from '../../kernel/identity'
import { ids } from '../../kernel/ids'
import { consented } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sealText } from '../../kernel/secret-text'
import { earn, ruleBookInForce } from '../points/module'
import { phoneIndexOf, rosterCodeIndexOf } from './indexes'
import { phoneOfCode } from './phone-of'
import { isSameName, maskPhone } from './rules'
import { enterprises, members, rosterLines } from './store'

type Proof = Input<'member.bind'>['proof']

/** Rosters of different enterprises may carry the same phone; more lines than this are not one person's. */
const MAX_LINES = 20

const phoneOf = (proof: Proof) => (proof.by === 'roster' ? proof.phone : phoneOfCode(proof.phoneCode))

/** The roster line of this phone and name; a roster code must fit as well. Null tells nobody which part failed. */
const lineOf = async (actor: Actor, name: string, phone: string, proof: Proof) => {
  const { rows } = await rosterLines.page(actor, {
    index: 'byPhone',
    equals: { phoneIndex: phoneIndexOf(phone) },
    limit: MAX_LINES,
    fields: ['name', 'enterpriseId', 'rosterCodeIndex', 'memberId'],
  })
  const proven = (codeIndex: string) =>
    proof.by === 'wechat' || codeIndex === rosterCodeIndexOf(proof.phone, proof.rosterCode)
  const fitting = rows.filter((line) => isSameName(line.name, name) && proven(line.rosterCodeIndex))
  return fitting.find((line) => line.memberId === null) ?? fitting[0] ?? null
}

/**
 * 实名绑定. Account, roster line, member and the points for binding are written in one transaction, so
 * two phones that bind the same line at once end with one member and one earning.
 */
export const bind = procedure(
  contract.member.bind,
  {
    allow: consented,
    // A roster code has six digits: ten tries in ten minutes leave nothing to guess.
    rate: { limit: 10, windowSeconds: 600 },
    auditSubject: (_, { memberId }) => memberId,
  },
  async ({ actor, input: { name, proof }, now, refuse, transact }) => {
    if (actor.memberId) throw refuse('ALREADY_BOUND')
    const phone = await phoneOf(proof)
    if (!phone) throw refuse('PHONE_CODE_EXPIRED')
    const [line, book] = await Promise.all([lineOf(actor, name, phone, proof), ruleBookInForce(actor, now)])
    if (!line) throw refuse('NOT_ON_ROSTER')
    const { tenantId, identityId } = actor
    const { enterpriseId } = line
    const enterprise = await enterprises.getScoped(actor, enterpriseId)
    const memberId = ids.fresh(now)

    return transact(async (tx) => {
      const [identity, current] = [await tx.get(identities, identityId), await tx.get(rosterLines, line._id)]
      if (identity?.memberId) throw refuse('ALREADY_BOUND')
      // The enterprise went into another one in the meantime: a new try finds the line there.
      if (current && current.enterpriseId !== enterpriseId) throw refusal('BUSY')
      if (!current || current.memberId) throw refuse(current ? 'ROSTER_TAKEN' : 'NOT_ON_ROSTER')
      const phoneFields = {
        phoneMasked: maskPhone(phone),
        phoneTail: phone.slice(-4),
        phoneSealed: sealText(phone, memberId),
      }
      await tx.add(members, {
        _id: memberId,
        tenantId,
        name: current.name,
        ...phoneFields,
        enterpriseId,
        boundAt: now,
      })
      await tx.update(identities, identityId, { memberId, enterpriseId })
      await tx.update(rosterLines, line._id, { memberId })
      const source = { type: 'member' as const, id: memberId, title: enterprise.name }
      const earning = await earn(tx, { tenantId, memberId, book, ruleCode: 'BIND', source, now })
      return {
        memberId,
        enterpriseName: enterprise.name,
        earnedPoints: earning.points,
        available: earning.available,
      }
    })
  },
)
