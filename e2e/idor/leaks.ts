import { randomUUID } from 'node:crypto'
import { collections } from '../../cloudfunctions/academy/tables'
import type { ProcedureName } from '../../contract/contract'
import { everyCall, everyProcedure, wordsOf } from '../calls'
import { missingThings, type Things, victimsThings } from '../things'
import type { Answer, Person, Town } from '../town'
import { type Stranger, type StrangerName, strangers } from './strangers'

/** A town of this walk holds fewer documents of any kind than this. */
const MAX_DOCUMENTS = 1_000
/** Count tries, or keep a reply for a repeat: no effect of a call. */
const UNCOUNTED = ['rates', 'keyRecords']

const counted = collections.map(({ name }) => name).filter((name) => !UNCOUNTED.includes(name))

/** What is secret of a person's own things: their ids and words. A phone's tail could stand anywhere. */
const secretsOf = ({ own }: Things): readonly string[] =>
  Object.entries(own).flatMap(([field, value]) => (field === 'phoneTail' ? [] : [value]))

/** A reply without what differs from call to call: values give way to their kinds, true, false and null stay. */
const normalised = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(normalised)
  if (value === null || typeof value === 'boolean') return value
  if (typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalised(inner)]))
}

const outcomeOf = ({ reply }: Answer<ProcedureName>): string =>
  reply.ok ? JSON.stringify(normalised(reply.data)) : reply.code

const countsOf = ({ cloud: { database } }: Town): readonly number[] =>
  counted.map((name) => database.count(name, {}))

const growth = (before: readonly number[], after: readonly number[]): string =>
  after.map((count, at) => count - (before[at] ?? 0)).join(' ')

/** Everybody takes from them: they remember which vouchers took a piece, and which enrolments a seat. */
const SHARED = ['stocks', 'classSeats']

/** Every document that names the victim or a thing of his, as text. */
const pictureOf = ({ cloud: { database } }: Town, secrets: readonly string[]): string =>
  counted
    .filter((name) => !SHARED.includes(name))
    .flatMap((name) => database.find(name, {}, { sort: [['_id', 1]], limit: MAX_DOCUMENTS }))
    .map((document) => JSON.stringify(document))
    .filter((text) => secrets.some((secret) => text.includes(secret)))
    .join('\n')

const send = async (town: Town, person: Person, name: ProcedureName, things: Things) => {
  const before = countsOf(town)
  const key = wordsOf(name).kind === 'mutation' ? randomUUID() : undefined
  const answer = await person.send(name, everyCall[name].named(things), key)
  return { answer, outcome: outcomeOf(answer), grown: growth(before, countsOf(town)) }
}

type Case = {
  readonly town: Town
  readonly name: ProcedureName
  readonly stranger: Stranger
  readonly victims: Things
}

/** Calls one procedure as a stranger with the victim's things and with none, and compares. @returns what leaked */
const leaksOf = async ({ town, name, stranger, victims }: Case): Promise<string[]> => {
  const missing = missingThings()
  // What a tenant shares is there for everybody in it: only a person's own things may not be.
  const nothing = stranger.ofAnotherTenant ? missing : { own: missing.own, shared: victims.shared }
  const person = stranger.who(town)
  const isVictim = person.handle === 'lin'
  const secrets = secretsOf(victims)
  await town.cloud.database.remove('rates', {})
  const before = pictureOf(town, secrets)
  const real = await send(town, person, name, victims)
  const after = pictureOf(town, secrets)
  const none = await send(town, person, name, nothing)
  // Whoever holds the word of an open procedure may know its answer, with or without an identity.
  const isOpen = wordsOf(name).open === true
  const asked = stranger.alwaysReads(name.split('.')[0] ?? '')
  const code = isOpen && asked === 'NO_IDENTITY' ? null : asked
  const reply = JSON.stringify(real.answer.reply)
  // A call that names nothing of the victim's may do what it does: its second time can end otherwise.
  const namesNothing =
    JSON.stringify(everyCall[name].named(victims)) === JSON.stringify(everyCall[name].named(nothing))
  const rules = {
    'the same answer as for what does not exist': namesNothing || isOpen || real.outcome === none.outcome,
    'nothing of the victim in it':
      isVictim ||
      !secrets.some((secret) => reply.includes(secret) && !(isOpen && secret === victims.own.number)),
    'nothing of the victim touched': isVictim || before === after,
    'as much written as for what does not exist': namesNothing || real.grown === none.grown,
    'nothing written with a refusal': real.answer.reply.ok || !/[^0 ]/.test(real.grown),
    'the one code': code === null || real.outcome === code,
  }
  return Object.entries(rules).flatMap(([rule, holds]) =>
    holds ? [] : [`not ${rule}: ${real.outcome.slice(0, 80)} / ${none.outcome.slice(0, 80)}`],
  )
}

/** Lets a stranger call procedures in a town where the victim has everything. @returns what leaks from one */
export const strangerIn = async (town: Town, who: StrangerName) => {
  const victims = await victimsThings(town)
  const stranger: Stranger = strangers[who]
  await stranger.arrange(town)
  return (name: ProcedureName): Promise<string[]> => leaksOf({ town, name, stranger, victims })
}

/** Goes to a fresh town as each of the strangers, in the order of `strangers`, with every procedure. */
export const findLeaks = async (
  town: Town,
  names: readonly StrangerName[],
): Promise<{ readonly pairs: number; readonly leaks: readonly string[] }> => {
  const victims = await victimsThings(town)
  const leaks: string[] = []
  for (const who of names) {
    const stranger: Stranger = strangers[who]
    await stranger.arrange(town)
    for (const name of everyProcedure) {
      const found = await leaksOf({ town, name, stranger, victims })
      if (found.length > 0) leaks.push(`${name} as ${who}: ${found.join('; ')}`)
    }
  }
  return { pairs: names.length * everyProcedure.length, leaks }
}

/** Without these, neither a read by id nor a role looks at whose a thing is. */
export const WITHOUT_SCOPES = [
  {
    file: 'kernel/scope.ts',
    from: "scope !== 'nobody' && scopesOf(scope, actor).some((fields) => carries(document, fields))",
    to: "scope !== 'nobody' && (scopesOf(scope, actor).some((fields) => carries(document, fields)) || true)",
  },
  {
    file: 'kernel/scope.ts',
    from: '.map((id) => ({ tenantId, [scope.field]: id }))',
    to: '.map(() => ({ tenantId }))',
  },
]
