import { contract } from '@contract/contract'
import { addressOf } from '@contract/rules/page-address'
import type { MemberActor } from '../../kernel/actor'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { proposals } from '../../kernel/proposal'
import { isOff, type TenantDocument } from '../../kernel/tenant'
import { waitingClaims } from '../claim/module'
import { waitingTickets } from '../feedback/module'
import { pickUps } from '../mall/module'

/** Proposals that are looked at; more than these have never been open at once. */
const MAX_PROPOSALS = 20

type Todo = {
  readonly todoId: string
  readonly words: string
  readonly dueAt: number | null
  readonly page: string
}

const vouchers = async (actor: MemberActor, now: number): Promise<Todo[]> => {
  const { count, lapsesAt } = await pickUps(actor, now)
  if (count === 0) return []
  const words = `${count} 张兑换券待领取`
  return [{ todoId: 'vouchers', words, dueAt: lapsesAt, page: addressOf('mall/vouchers') }]
}

const tickets = async (actor: MemberActor): Promise<Todo[]> => {
  const { held, open } = await waitingTickets(actor)
  const shared = { dueAt: null, page: addressOf('office/queue') }
  return [
    ...(held > 0 ? [{ todoId: 'tickets-held', words: `${held} 条意见待审`, ...shared }] : []),
    ...(open > 0 ? [{ todoId: 'tickets-open', words: `${open} 条意见待答复`, ...shared }] : []),
  ]
}

const claims = async (actor: MemberActor): Promise<Todo[]> => {
  const count = await waitingClaims(actor)
  if (count === 0) return []
  return [{ todoId: 'claims', words: `${count} 项成绩待核验`, dueAt: null, page: addressOf('claim/list') }]
}

/** What others have proposed and a second admin has to decide. */
const decisions = async (actor: MemberActor, now: number): Promise<Todo[]> => {
  const { rows } = await proposals.page(actor, {
    index: 'newest',
    equals: { state: 'open' },
    limit: MAX_PROPOSALS,
    fields: ['title', 'proposedBy', 'expiresAt'],
  })
  return rows.flatMap(({ _id, title, proposedBy, expiresAt }) =>
    proposedBy === actor.memberId || expiresAt <= now
      ? []
      : [
          {
            todoId: `proposal-${_id}`,
            words: `等您确认：${title}`,
            dueAt: expiresAt,
            page: addressOf('office/desk'),
          },
        ],
  )
}

const todosOf = async (actor: MemberActor, tenant: TenantDocument, now: number): Promise<Todo[]> => {
  const isAdmin = holds(actor, 'admin')
  const found = await Promise.all([
    isAdmin ? decisions(actor, now) : [],
    isAdmin && !isOff(tenant, 'feedback') ? tickets(actor) : [],
    isAdmin && !isOff(tenant, 'claim') ? claims(actor) : [],
    isOff(tenant, 'mall') ? [] : vouchers(actor, now),
  ])
  const due = ({ dueAt }: Todo) => dueAt ?? Number.POSITIVE_INFINITY
  return found.flat().sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0))
}

/** 待办: what waits for the caller, read off the things themselves, what is due first first. */
export const todos = procedure(contract.home.todos, { allow: member }, async ({ actor, tenant, now }) => ({
  todos: await todosOf(actor, tenant, now),
}))
