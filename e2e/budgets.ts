import type { ProcedureName } from '../contract/contract'

/** What one call may cost at most, whatever the data: SDK requests, their sequential depth, documents examined. */
type Budget = { readonly requests: number; readonly depth: number; readonly documents: number }

/** Every procedure's budget, the actor's look-up included. A screen's first call stays at depth 2. */
export const budgets: Readonly<Record<ProcedureName, Budget>> = {
  'home.overview': { requests: 11, depth: 2, documents: 105 },
  'member.whoAmI': { requests: 5, depth: 2, documents: 5 },
  'member.consent': { requests: 9, depth: 7, documents: 2 },
  'member.bind': { requests: 20, depth: 18, documents: 9 },
  'course.catalogue': { requests: 4, depth: 2, documents: 130 },
  'replay.course': { requests: 6, depth: 2, documents: 203 },
  'replay.lesson': { requests: 5, depth: 2, documents: 6 },
  'replay.openSession': { requests: 17, depth: 15, documents: 12 },
  'replay.flush': { requests: 16, depth: 13, documents: 11 },
  'points.overview': { requests: 5, depth: 2, documents: 26 },
  'points.statement': { requests: 3, depth: 2, documents: 24 },
  'points.entry': { requests: 4, depth: 2, documents: 5 },
  'mall.catalogue': { requests: 6, depth: 2, documents: 66 },
  'mall.reward': { requests: 6, depth: 2, documents: 56 },
  'mall.redeem': { requests: 20, depth: 15, documents: 14 },
  'mall.vouchers': { requests: 3, depth: 2, documents: 24 },
  'mall.voucher': { requests: 4, depth: 2, documents: 54 },
  'mall.cancel': { requests: 14, depth: 12, documents: 9 },
  'mall.check': { requests: 6, depth: 5, documents: 5 },
  'mall.writeOff': { requests: 19, depth: 16, documents: 11 },
  'feedback.form': { requests: 2, depth: 1, documents: 3 },
  'feedback.submit': { requests: 23, depth: 15, documents: 9 },
  'feedback.mine': { requests: 3, depth: 2, documents: 24 },
  'feedback.ticket': { requests: 6, depth: 3, documents: 7 },
  'feedback.queue': { requests: 3, depth: 2, documents: 24 },
  'feedback.enterprise': { requests: 3, depth: 2, documents: 24 },
  'feedback.reply': { requests: 11, depth: 9, documents: 5 },
  'feedback.release': { requests: 10, depth: 8, documents: 5 },
  'feedback.adopt': { requests: 16, depth: 13, documents: 9 },
  'feedback.close': { requests: 10, depth: 8, documents: 5 },
  'feedback.rate': { requests: 13, depth: 10, documents: 6 },
  'inbox.overview': { requests: 4, depth: 2, documents: 4 },
  'inbox.consented': { requests: 11, depth: 9, documents: 6 },
}
