import * as v from 'valibot'
import { contract, type ProcedureName } from '../../contract/contract'
import type { Procedure } from '../../contract/procedure'
import { randomFrom } from '../../localcloud/testing/random'
import { type Shape, samplesOf } from './samples'

/** One body for the door. `never`: whatever the schema says, nothing like this may be taken. */
export type HostileCall = { readonly procedure: string; readonly body: string; readonly never: boolean }

type Path = readonly (string | number)[]

/** JSON texts that carry an operator, a prototype or a database's own type: no field takes any of them. */
const NEVER: readonly string[] = [
  ...[
    '{"$gt":""}',
    '{"$ne":null}',
    '{"$in":[1]}',
    '{"$or":[{}]}',
    '{"$where":"1"}',
    '{"$regex":".*"}',
    '{"$inc":1}',
  ],
  ...['{"$set":{"role":"admin"}}', '{"$numberLong":"1"}', '{"$date":0}', '{"$tcb_server_date":{"offset":0}}'],
  ...[
    '[{"$gt":""}]',
    '[[{"$gt":""}]]',
    '{"a.b":1}',
    '{"__proto__":{"role":"admin"}}',
    '{"constructor":{"prototype":1}}',
  ],
  ...['"\\u0000"', '"\\u0007a"', `${'['.repeat(300)}${']'.repeat(300)}`],
]

/** JSON texts that most fields refuse; a field that takes one is not asked with it. */
const MAYBE: readonly string[] = [
  ...[
    '1e309',
    '-1e309',
    'null',
    'true',
    'false',
    '0',
    '-1',
    '0.5',
    '1e21',
    '9007199254740993',
    '""',
    '" "',
    '"x"',
    '[]',
    '{}',
  ],
  ...[
    '[null]',
    '[1,2]',
    '{"length":1}',
    '"$gt"',
    '"a.b"',
    '"../a"',
    '"__proto__"',
    '"n1; drop"',
    '"NaN"',
    '"１２"',
  ],
  ...['"\\ud800"', '"‮abc"', `"${'长'.repeat(600)}"`, `"${'a'.repeat(5000)}"`],
]

/** Fields that no input declares. */
const EXTRA: readonly string[] = [
  ...['$set', '$where', 'a.b', '__proto__', 'constructor', 'openid', 'openId', '_openid', 'memberId', 'role'],
  ...['roles', 'tenantId', 'enterpriseId', '_id', 'scope', 'now', 'transactionId'],
]

/** Every place inside a value, the value itself first. */
const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))]
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inner: unknown, name) => (inner as Record<string | number, unknown>)[name], value)

/** The JSON of a value with raw text in one place: JSON can say what JSON.stringify cannot. */
const withTextAt = (value: unknown, [name, ...rest]: Path, text: string): string => {
  if (name === undefined) return text
  const fields = Object.entries(value as object).map(([field, inner]) => {
    const inside = field === String(name) ? withTextAt(inner, rest, text) : JSON.stringify(inner)
    return Array.isArray(value) ? inside : `${JSON.stringify(field)}:${inside}`
  })
  return Array.isArray(value) ? `[${fields.join()}]` : `{${fields.join()}}`
}

type Random = ReturnType<typeof randomFrom>

/** Made-up nonsense with an operator somewhere in it. */
const nonsense = (random: Random, depth = 0): string => {
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T
  const inner = depth > 2 || random(3) === 0 ? pick(NEVER) : nonsense(random, depth + 1)
  return pick([
    `[${inner}]`,
    `{${JSON.stringify(pick(EXTRA))}:${inner}}`,
    `{"$${random(1e6).toString(36)}":${inner}}`,
    `[${pick(MAYBE)},${inner}]`,
  ])
}

const extraAt = (sample: unknown, path: Path, random: Random): string | null => {
  const place = valueAt(sample, path)
  if (typeof place !== 'object' || place === null || Array.isArray(place)) return null
  const undeclared = EXTRA.filter((name) => !Object.hasOwn(place, name))
  const field = JSON.stringify(undeclared[random(undeclared.length)])
  return withTextAt(
    sample,
    path,
    `{${field}:1${JSON.stringify(place) === '{}' ? '' : ','}${JSON.stringify(place).slice(1)}`,
  )
}

/** All fixed values at every place, then made-up ones without an end. */
function* inputsFor(
  samples: readonly unknown[],
  random: Random,
): Generator<{ text: string; never: boolean }> {
  const places = samples.flatMap((sample) => pathsIn(sample).map((path) => ({ sample, path })))
  // Value by value, so that a short run still visits every place.
  for (const text of NEVER)
    for (const { sample, path } of places) yield { text: withTextAt(sample, path, text), never: true }
  for (const text of MAYBE)
    for (const { sample, path } of places) yield { text: withTextAt(sample, path, text), never: false }
  for (;;) {
    const { sample, path } = places[random(places.length)] as (typeof places)[number]
    const extra = random(4) === 0 ? extraAt(sample, path, random) : null
    yield { text: extra ?? withTextAt(sample, path, nonsense(random)), never: true }
  }
}

const bodyOf = (procedure: string, { kind }: Procedure, input: string): string =>
  `{"procedure":"${procedure}","input":${input}${kind === 'mutation' ? ',"key":"hostile-hostile-1"' : ''}}`

/** Every procedure of the contract with its words. */
export const procedures: readonly (readonly [ProcedureName, Procedure])[] = Object.entries(contract).flatMap(
  ([module, table]) =>
    Object.entries(table as Readonly<Record<string, Procedure>>).map(
      ([name, words]) => [`${module}.${name}` as ProcedureName, words] as const,
    ),
)

/** What the function gets of a text: on its way it is read and written once, and 1e309 becomes null. */
const arriving = (text: string): unknown => JSON.parse(JSON.stringify(JSON.parse(text)))

/** At least `perProcedure` hostile calls for each procedure: no input among them is one that its schema takes. */
export function* hostileCalls(perProcedure: number, seed: number): Generator<HostileCall> {
  for (const [name, words] of procedures) {
    const random = randomFrom(seed)
    let made = 0
    for (const { text, never } of inputsFor(samplesOf(words.input as Shape), random)) {
      if (made >= perProcedure) break
      if (!never && v.is(words.input, arriving(text))) continue
      made += 1
      yield { procedure: name, body: bodyOf(name, words, text), never }
    }
  }
}
