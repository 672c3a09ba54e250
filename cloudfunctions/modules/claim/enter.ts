import { contract, type Input } from '@contract/contract'
import type { HolderActor } from '../../kernel/actor'
import { removeFiles } from '../../kernel/files'
import { begin } from '../../kernel/flow/history'
import { ids } from '../../kernel/ids'
import { holdingOne } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterpriseMembers, maskName, members } from '../member/module'
import { amountOf, ruleBookOnDay, ruleOf } from '../points/module'
import { claimFlow } from './flow'
import { keepPictures } from './pictures'
import { isDayFit, onceOf } from './rules'
import { type ClaimDocument, tenantClaims } from './store'

type Entered = Input<'claim.enter'>

/** What the rules of the act's day say to it; null where there were none, or they know no such tier. */
const gradedBy = async (actor: HolderActor, { ruleCode, tier, dayKey }: Entered) => {
  const book = await ruleBookOnDay(actor, dayKey)
  if (!book) return 'DAY_WRONG'
  const rule = ruleOf(book, ruleCode)
  const isTiered = rule.pointsBy !== undefined
  if (isTiered ? !Object.hasOwn(rule.pointsBy ?? {}, tier ?? '') : tier !== null) return 'TIER_WRONG'
  const points = amountOf(rule, { tier: tier ?? undefined })
  return { ruleTitle: rule.title, ruleVersion: book.version, points }
}

/** A cadre finds the members of his enterprises, an admin all of them. */
const membersFor = ({ role }: HolderActor) => (role === 'admin' ? members : enterpriseMembers)

/** 登记: whom it is for, what, when, and what proves it. The same thing of the same member is entered once. */
export const enter = procedure(
  contract.claim.enter,
  {
    allow: holdingOne('admin', 'cadre'),
    rate: { limit: 60, windowSeconds: 3_600 },
    auditSubject: (_, { claimId }) => claimId,
  },
  async ({ actor, input, now, key, openId, refuse, transact }) => {
    const { memberId, ruleCode, tier, subject, dayKey, evidence } = input
    const { tenantId } = actor
    if (memberId === actor.memberId) throw refuse('OWN_CLAIM')
    if (!isDayFit(dayKey, now)) throw refuse('DAY_WRONG')
    const [member, writer, graded, pictures] = await Promise.all([
      membersFor(actor).getScoped(actor, memberId),
      members.getScoped(actor, actor.memberId),
      gradedBy(actor, input),
      keepPictures(input.pictures, { actor, key, openId }),
    ])
    if (typeof graded === 'string') throw refuse(graded)
    if (!pictures) throw refuse('PICTURE_REFUSED')
    const claimId = ids.derived('claim', memberId, ruleCode, onceOf(ruleCode, input))
    const begun = begin(claimFlow, now, ['enter', actor.role === 'admin' ? 'admin' : 'cadre'])
    const done = await transact(async (tx) => {
      if (await tx.get(tenantClaims, claimId)) throw refuse('CLAIMED_ALREADY')
      const facts = { ruleCode, ...graded, tier, subject, dayKey, evidence, pictures }
      const document: ClaimDocument = {
        ...{ _id: claimId, tenantId, memberId, enterpriseId: member.enterpriseId, ...facts },
        ...{ nameMasked: maskName(member.name), enteredByMasked: maskName(writer.name) },
        ...{ writers: [actor.memberId], ...begun, changedAt: now },
      }
      await tx.add(tenantClaims, document)
      return { claimId, state: begun.state }
    })
    await removeFiles(input.pictures)
    return done
  },
)
