import type { Actor } from '../../kernel/actor'
import { auditRuns } from './store'

/** The newest check of each kind that went through the actor's union: one request a kind. */
export const newestRuns = async (actor: Actor) => {
  const newest = (kind: 'full' | 'daily') =>
    auditRuns.page(actor, {
      index: 'newest',
      equals: { kind },
      limit: 1,
      fields: ['kind', 'startedAt', 'finishedAt', 'accounts', 'entries', 'findings'],
    })
  const pages = await Promise.all([newest('daily'), newest('full')])
  return pages.flatMap(({ rows }) => rows)
}
