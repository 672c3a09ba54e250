import type { Actor } from '../../cloudfunctions/kernel/actor'
import type { Handler } from '../../cloudfunctions/kernel/procedure'
import { roles } from '../../contract/rules/roles'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import { schemaWords } from './schema-words'

const BEGIN = '<!-- procedures: drawn by `npm run docs` from the contract -->'
const END = '<!-- /procedures -->'

type Handlers = Readonly<Record<string, Readonly<Record<string, Handler>>>>

const stranger: Actor = {
  identityId: 'stranger',
  tenantId: 'tenant',
  consented: false,
  memberId: null,
  enterpriseId: null,
  grants: [],
}
const reader: Actor = { ...stranger, consented: true }
const bound: Actor = { ...reader, memberId: 'member', enterpriseId: 'enterprise' }
const holder = (role: (typeof roles)[number]): Actor => ({
  ...bound,
  grants: [{ grantId: 'grant', role, scopeKind: 'tenant', scopeId: null, from: 0, to: null }],
})

const lets = ({ allow }: Handler, actor: Actor): boolean => {
  try {
    return Boolean(allow(actor))
  } catch {
    return false
  }
}

/** Whom the policy lets through, told by asking it. What a role covers and whose things are whose is not its matter. */
const whoOf = (handler: Handler): string => {
  if (handler.words.open) return 'anybody, without an identity too'
  if (lets(handler, stranger)) return 'anyone'
  if (lets(handler, reader)) return 'consented'
  if (lets(handler, bound)) return 'member'
  return roles.filter((role) => lets(handler, holder(role))).join(', ')
}

const rateOf = ({ rate }: Handler): string => (rate ? `, ${rate.limit} in ${rate.windowSeconds} s` : '')

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``

const rowOf = (name: string, handler: Handler, docs: ReadonlyMap<string, string>): string => {
  const doc = docs.get(name)
  if (!doc) throw new Error(`${name} has no sentence in the contract that says what it does`)
  const { kind, input, output, errors } = handler.words
  const cells = [
    code(name),
    kind,
    `${whoOf(handler)}${rateOf(handler)}`,
    doc.replaceAll('|', '\\|'),
    code(schemaWords(input, 3)),
    code(schemaWords(output, 1)),
    errors.map(code).join(' '),
  ]
  return `| ${cells.join(' | ')} |`
}

const tableOf = (handlers: Handlers, docs: ReadonlyMap<string, string>): string =>
  [
    '| procedure | kind | who | what it does | input | what comes back | codes of its own |',
    '|---|---|---|---|---|---|---|',
    ...Object.entries(handlers).flatMap(([module, procedures]) =>
      Object.entries(procedures).map(([name, handler]) => rowOf(`${module}.${name}`, handler, docs)),
    ),
  ].join('\n')

/**
 * `docs/gateway.md` with the procedures as the code says them, and its example with the guide in force.
 * @param page as it is now: everything outside of the marks is written by hand and stays
 */
export const gatewayPage = (page: string, handlers: Handlers, docs: ReadonlyMap<string, string>): string => {
  const [before, after] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)]
  if (before < BEGIN.length || after < before)
    throw new Error('docs/gateway.md has lost the marks of its table')
  return `${page.slice(0, before)}\n${tableOf(handlers, docs)}\n${page.slice(after)}`.replaceAll(
    /(?<="guideVersion":)\d+/g,
    String(GUIDE_VERSION),
  )
}
