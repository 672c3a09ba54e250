import { contract } from '@contract/contract'
import type { Actor, MemberActor } from '../../kernel/actor'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { courseCards } from '../course/module'
import { members } from '../member/module'
import { accounts, emptyBalance, leftToday, ruleBookInForce, ruleOf } from '../points/module'
import { continueWatching } from '../replay/module'

const NEWEST_COURSES = 3

const isMember = (actor: Actor): actor is MemberActor =>
  actor.memberId !== null && actor.enterpriseId !== null

/** What is the member's own on the home page. */
const personal = async (actor: Actor) =>
  isMember(actor)
    ? Promise.all([
        members.getScoped(actor, actor.memberId),
        accounts.findScoped(actor, actor.memberId),
        continueWatching(actor),
      ])
    : ([null, null, null] as const)

/** 首页 in one call: everything is asked for at once, after the actor is known. */
export const overview = procedure(
  contract.home.overview,
  { allow: anyone },
  async ({ actor, tenant, now }) => {
    const [[member, account, watching], { courses }, book] = await Promise.all([
      personal(actor),
      courseCards(actor, {}, NEWEST_COURSES),
      ruleBookInForce(actor, now),
    ])
    const balance = account ?? emptyBalance
    const replayRule = ruleOf(book, 'REPLAY')
    return {
      tenant: { name: tenant.name, academyName: tenant.academyName, sample: tenant.sample },
      consented: actor.consented,
      member: member && { name: member.name, available: balance.available, honour: balance.honour },
      continueWatching: watching,
      newest: courses,
      nextReward: null,
      open: { vouchers: 0, tickets: 0 },
      rules: {
        bindPoints: ruleOf(book, 'BIND').points,
        replayPoints: replayRule.points,
        replayLeftToday: leftToday(book, replayRule, balance, now),
      },
    }
  },
)
