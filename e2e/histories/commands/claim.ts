import * as fc from 'fast-check'
import { ids } from '../../../cloudfunctions/kernel/ids'
import { command, keyedAct, keyOf } from '../act'
import { memberIdOf } from '../differences'
import { dayOf } from '../model/calendar'
import { enter, verify } from '../model/claims'
import { MEMBERS } from '../model/model'

const RULE = 'CONTEST_JOIN'
const admin = fc.constantFrom('sun' as const, 'lu' as const)

/** 登记 by one of the admins, now and then of what was entered before. */
export const enterClaim = command(
  'enterClaim',
  fc.record({ member: fc.nat(MEMBERS - 1), subject: fc.constantFrom('电工竞赛', '焊工竞赛'), by: admin }),
  (world, _, { member, subject, by }, nth) => {
    const memberId = memberIdOf(world, member)
    if (!memberId) return null
    const procedure = 'claim.enter'
    const dayKey = dayOf(world.now())
    const id = ids.derived('claim', memberId, RULE, `${dayKey} ${subject}`)
    const facts = {
      memberId,
      ruleCode: RULE,
      tier: null,
      subject,
      dayKey,
      evidence: '参赛名单',
      pictures: [],
    }
    return keyedAct(world, {
      ...{ who: by, procedure, input: facts, key: keyOf(nth, procedure) },
      foretell: (model, at) => enter(model, { id, member, by }, dayKey, at),
    })
  },
)

/** 核验 of anything that was ever entered, mostly by the other admin. */
export const verifyClaim = command(
  'verifyClaim',
  fc.record({ claim: fc.nat(5), by: admin }),
  (world, { claims }, { claim, by }, nth) => {
    const chosen = claims[claim % Math.max(1, claims.length)]
    if (!chosen) return null
    const procedure = 'claim.verify'
    return keyedAct(world, {
      ...{ who: by, procedure, input: { claimId: chosen.id }, key: keyOf(nth, procedure) },
      foretell: (model, at) => verify(model, chosen.id, by, at),
    })
  },
)
