import { workingDaysAfter } from '../../../cloudfunctions/kernel/working-days'
import { earn, spendable } from './ledger'
import { done, type Foretold, type Model, memberOf, refused, type Ticket } from './model'

export const submit = (model: Model, id: string, member: number, at: number): Foretold => {
  const { bound, ledger } = memberOf(model, member)
  if (!bound) return refused('NOT_BOUND')
  model.tickets.push({ id, member, state: 'open', closesAt: null })
  const earnedPoints = earn(ledger, 'FB_SUBMIT', at)
  return done({ ticketId: id, state: 'open', earnedPoints, available: spendable(ledger, at) })
}

type Step = 'reply' | 'adopt' | 'close'

/** Where each of the union's steps starts and where it leads. */
const STEPS: Readonly<
  Record<Step, { readonly from: readonly Ticket['state'][]; readonly to: Ticket['state'] }>
> = {
  reply: { from: ['open', 'answered'], to: 'answered' },
  adopt: { from: ['answered'], to: 'adopted' },
  close: { from: ['open', 'answered'], to: 'closed' },
}

/** An answered ticket waits so many working days for its author; the calendar of holidays has tests of its own. */
const SILENT_DAYS = 10

const isSilent = ({ state, closesAt }: Ticket, at: number): boolean =>
  state === 'answered' && closesAt !== null && closesAt <= at

/** What the timer does: answers that nobody said anything to in time are taken as accepted. */
export const closeSilent = (model: Model, at: number): void => {
  for (const ticket of model.tickets) if (isSilent(ticket, at)) ticket.state = 'closed'
}

export const take = (model: Model, id: string, step: Step, at: number): Foretold => {
  const ticket = model.tickets.find((one) => one.id === id)
  const { from, to } = STEPS[step]
  if (!ticket) return refused('NOT_FOUND')
  if (!from.includes(ticket.state) || isSilent(ticket, at)) return refused('WRONG_STATE')
  ticket.state = to
  if (step === 'reply') ticket.closesAt = workingDaysAfter(at, SILENT_DAYS).at
  if (step !== 'adopt') return done({ ticketId: id, state: to })
  const earnedPoints = earn(memberOf(model, ticket.member).ledger, 'FB_ADOPT', at)
  return done({ ticketId: id, state: to, earnedPoints })
}
