import { contract } from '@contract/contract'
import { type Actor, isMember } from '../../kernel/actor'
import { anyone, holds } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { isOff, type TenantDocument } from '../../kernel/tenant'
import { unreadOf } from '../announcement/module'
import { nextClass } from '../class/module'
import { courseCards } from '../course/module'
import { noTickets, openTickets } from '../feedback/module'
import { goals, nextReward, openVouchers } from '../mall/module'
import { members } from '../member/module'
import { accounts, emptyBalance, leftToday, ruleBookInForce, ruleOf, spendable } from '../points/module'
import { continueWatching } from '../replay/module'

const NEWEST_COURSES = 3

/** What is the member's own on the home page. What belongs to a module that is off is not asked for. */
const personal = async (actor: Actor, tenant: TenantDocument, now: number) =>
  isMember(actor)
    ? Promise.all([
        members.getScoped(actor, actor.memberId),
        accounts.findScoped(actor, actor.memberId),
        isOff(tenant, 'replay') ? null : continueWatching(actor, tenant),
        isOff(tenant, 'class') ? null : nextClass(actor, now),
        isOff(tenant, 'mall') ? 0 : openVouchers(actor, now),
        isOff(tenant, 'feedback') ? noTickets : openTickets(actor),
        unreadOf(actor, tenant, now),
      ])
    : ([null, null, null, null, 0, noTickets, 0] as const)

/** 首页 in one call: everything is asked for at once, after the actor is known. */
export const overview = procedure(
  contract.home.overview,
  { allow: anyone },
  async ({ actor, tenant, now }) => {
    const [[member, account, watching, coming, vouchers, tickets, unread], { courses }, rewards, book] =
      await Promise.all([
        personal(actor, tenant, now),
        isOff(tenant, 'course') ? { courses: [] } : courseCards(actor, {}, NEWEST_COURSES),
        actor.memberId && !isOff(tenant, 'mall') ? goals(actor, now) : [],
        ruleBookInForce(actor, now),
      ])
    const balance = account ?? emptyBalance
    const replayRule = ruleOf(book, 'REPLAY')
    return {
      tenant: { name: tenant.name, academyName: tenant.academyName, sample: tenant.sample },
      consented: actor.consented,
      modulesOff: [...tenant.modulesOff],
      member: member && { name: member.name, available: balance.available, honour: balance.honour },
      continueWatching: watching,
      nextClass: coming,
      newest: courses,
      nextReward: member && nextReward(rewards, spendable(balance, now)),
      open: { vouchers, ...tickets },
      decides: holds(actor, 'admin'),
      unread,
      rules: {
        bindPoints: ruleOf(book, 'BIND').points,
        replayPoints: replayRule.points,
        replayLeftToday: leftToday(book, replayRule, balance, now),
      },
    }
  },
)
