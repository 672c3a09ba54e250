import * as v from 'valibot'
import { switchableModule } from './modules'
import { type Module, mutation, query } from './procedure'
import { roles, scopeKinds, scopesOfRole } from './rules/roles'
import { cursor, epochMs, id, nothing, textUpTo } from './words'

const role = v.picklist(roles)
const reason = textUpTo(200)

/** A role with what it covers, as it is given. */
const holding = v.variant('role', [
  v.strictObject({ role: v.literal('admin') }),
  v.strictObject({ role: v.literal('cadre'), scopeKind: v.picklist(scopesOfRole.cadre), scopeId: id }),
  v.strictObject({ role: v.literal('verifier'), scopeKind: v.picklist(scopesOfRole.verifier), scopeId: id }),
])
export type Holding = v.InferOutput<typeof holding>

/** A person as admins see him: never the whole name or number. */
const person = { memberId: id, nameMasked: v.string(), phoneMasked: v.string() }

/** A role that was given, as a list shows it. */
const grantCard = v.object({
  grantId: id,
  ...person,
  role,
  scopeKind: v.picklist(scopeKinds),
  /** The enterprise's, village's … name when the role was given; the tenant's for the whole of it. */
  scopeName: v.string(),
  from: epochMs,
  /** It ends by itself at this moment; null: when it is taken away. */
  to: v.nullable(epochMs),
  reason: v.string(),
  /** Who gave it; null for those that an academy starts with. */
  grantedByMasked: v.nullable(v.string()),
  /** Is it the caller's own? */
  own: v.boolean(),
})
export type GrantCard = v.InferOutput<typeof grantCard>

/** What two different admins have to want: 授予镇总工会角色. */
const proposalCard = v.object({
  proposalId: id,
  /** What will happen, in words. */
  title: v.string(),
  reason: v.string(),
  /** Goes back with the confirmation: confirmed is exactly what was shown. */
  inputHash: v.string(),
  proposedByMasked: v.string(),
  proposedAt: epochMs,
  expiresAt: epochMs,
  own: v.boolean(),
})

const proposalErrors = [
  /** It was confirmed, withdrawn or has expired, or who proposed it is no admin any more. Read the list again. */
  'PROPOSAL_OVER',
] as const

export const organisation = {
  /** Admins: roles in force, or those that have been taken away; the newest first. */
  grants: query({
    input: v.strictObject({ over: v.boolean(), cursor: v.optional(cursor) }),
    output: v.object({ grants: v.array(grantCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** Admins: members of the tenant by their whole name, or by the last four digits of their phone. */
  findMembers: query({
    input: v.variant('by', [
      v.strictObject({ by: v.literal('name'), name: textUpTo(30) }),
      v.strictObject({ by: v.literal('phoneTail'), phoneTail: v.pipe(v.string(), v.regex(/^\d{4}$/)) }),
    ]),
    output: v.object({
      members: v.array(v.object({ ...person, enterpriseName: v.string() })),
      /** There are more than are shown: ask by name. */
      more: v.boolean(),
    }),
    errors: [],
  }),

  /** Admins: one member, the roles he holds and those that he could be given. */
  memberRoles: query({
    input: v.strictObject({ memberId: id }),
    output: v.object({
      member: v.object({ ...person, enterpriseName: v.string() }),
      grants: v.array(grantCard),
      options: v.array(v.object({ holding, scopeName: v.string() })),
      own: v.boolean(),
    }),
    errors: [],
  }),

  /** Admins: gives a role. That of an admin is proposed, and given when a second admin confirms. */
  grant: mutation({
    input: v.strictObject({ memberId: id, holding, to: v.nullable(epochMs), reason }),
    output: v.object({
      /** null while a second admin has to confirm. */
      grantId: v.nullable(id),
      proposalId: v.nullable(id),
    }),
    errors: [
      /** Nobody gives a role to himself. Another admin has to. */
      'OWN_GRANT',
      /** The member holds this role for this already. Read his roles again. */
      'ALREADY_HELD',
      /** The member holds as many roles as one can. Take one away first. */
      'TOO_MANY_ROLES',
      /** The end lies in the past. Choose a later day. */
      'ALREADY_OVER',
    ],
  }),

  /** Admins: takes a role away; it no longer counts at the next call. */
  revoke: mutation({
    input: v.strictObject({ grantId: id, reason }),
    output: v.object({ grantId: id, endedAt: epochMs }),
    errors: [
      /** Nobody takes his own admin role away. Another admin has to. */
      'OWN_GRANT',
      /** One admin without an end has to remain. Give the role to somebody else first. */
      'LAST_ADMIN',
      /** It was taken away before. Read the list again. */
      'ALREADY_OVER',
    ],
  }),

  /** Admins: what waits for a second admin, newest first. */
  proposals: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ proposals: v.array(proposalCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** Admins: what another admin has proposed happens now. */
  confirm: mutation({
    input: v.strictObject({ proposalId: id, inputHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
    output: v.object({ proposalId: id }),
    errors: [
      ...proposalErrors,
      /** Nobody confirms what he has proposed. Another admin has to. */
      'OWN_PROPOSAL',
      /** See `grant`. */
      'OWN_GRANT',
      'ALREADY_HELD',
      'TOO_MANY_ROLES',
      'ALREADY_OVER',
    ],
  }),

  /** Admins: takes back what waits for a second admin; any admin may. */
  withdraw: mutation({
    input: v.strictObject({ proposalId: id }),
    output: v.object({ proposalId: id }),
    errors: proposalErrors,
  }),

  /** Admins: which modules are on. */
  switches: query({
    input: nothing,
    output: v.object({ modules: v.array(v.object({ module: switchableModule, on: v.boolean() })) }),
    errors: [],
  }),

  /** Admins: switches a module on or off. Writes stop at once, reads within 30 seconds. */
  switchModule: mutation({
    input: v.strictObject({ module: switchableModule, on: v.boolean() }),
    output: v.object({ module: switchableModule, on: v.boolean() }),
    errors: [],
  }),
} as const satisfies Module
