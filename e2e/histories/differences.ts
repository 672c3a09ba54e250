import { reservedInVain } from '../audit'
import type { Documents } from './documents'
import { expire } from './model/ledger'
import { type Model, rewardIds } from './model/model'
import type { World } from './world'

/** The id of a member of a history; null before he is bound. */
export const memberIdOf = ({ cloud, identityOf, handleOf }: World, member: number): string | null =>
  (cloud.database.get('identities', identityOf(handleOf(member)))?.memberId as string | undefined) ?? null

/** What the model knows of every member's account, as the documents should have it. */
const expectedAccount = (model: Model, member: number) => {
  const { bound = false, ledger } = model.members[member] ?? {}
  if (!bound || !ledger) return null
  const { available, held, owed, honour, entries, lots } = ledger
  return {
    available,
    held,
    owed,
    honour,
    entries,
    lots: Object.entries(lots).filter(([, left]) => left > 0),
  }
}

const seenAccount = ({ accounts, entries }: Documents, memberId: string | null) => {
  const account = accounts.find(({ _id }) => _id === memberId)
  if (!account) return null
  const { available, held, owed, honour, lots } = account
  return {
    ...{ available, held, owed, honour },
    entries: entries.filter((entry) => entry.memberId === memberId).length,
    lots: lots.map(({ year, left }) => [String(year), left]),
  }
}

const statesOf = (cases: readonly { readonly id: string; readonly state: string }[]) =>
  Object.fromEntries([...cases].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, state }) => [id, state]))

/** Pieces in the hands of calls that died, which only the documents can tell. */
export const strandedIn = ({ stocks, vouchers }: Documents, reward: string): number => {
  const stock = stocks.find(({ _id }) => _id === reward)
  return stock ? reservedInVain(stock, vouchers) : 0
}

/** Tells the model which years' points were written off as expired. @returns what was written off wrongly */
const wronglyExpired = (world: World, { entries }: Documents, model: Model): string[] =>
  model.members.flatMap(({ ledger }, member) => {
    const memberId = memberIdOf(world, member)
    const written = entries.filter((entry) => entry.kind === 'expiry' && entry.memberId === memberId)
    return written
      .sort((a, b) => a.sequence - b.sequence)
      .slice(ledger.expired.length)
      .filter(({ source, delta, at }) => !expire(ledger, Number(source.id.split('-').at(-1)), -delta, at))
      .map(({ source, delta }) => `${world.handleOf(member)} lost ${-delta} points of ${source.title}`)
  })

/** How the documents differ from the model. */
export const differencesFrom = (world: World, documents: Documents, model: Model): string[] => {
  const { vouchers, tickets, claims, stocks } = documents
  const expiredWrongly = wronglyExpired(world, documents, model)
  const pieces = (reward: string) => stocks.find(({ _id }) => _id === reward)?.remaining
  const pairs = {
    ...Object.fromEntries(
      model.members.map((_, member) => [
        `account of ${world.handleOf(member)}`,
        [seenAccount(documents, memberIdOf(world, member)), expectedAccount(model, member)],
      ]),
    ),
    vouchers: [statesOf(vouchers.map(({ _id, state }) => ({ id: _id, state }))), statesOf(model.vouchers)],
    tickets: [statesOf(tickets.map(({ _id, state }) => ({ id: _id, state }))), statesOf(model.tickets)],
    claims: [statesOf(claims.map(({ _id, state }) => ({ id: _id, state }))), statesOf(model.claims)],
    ...Object.fromEntries(
      rewardIds.map((reward) => [
        `pieces of ${reward}`,
        [pieces(reward), model.stock[reward] - strandedIn(documents, reward)],
      ]),
    ),
  }
  const differing = Object.entries(pairs).flatMap(([what, [seen, expected]]) =>
    JSON.stringify(seen) === JSON.stringify(expected)
      ? []
      : [`${what}: is ${JSON.stringify(seen)}, foretold ${JSON.stringify(expected)}`],
  )
  return [...expiredWrongly, ...differing]
}
