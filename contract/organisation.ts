import * as v from 'valibot'
import { switchableModule } from './modules'
import { pointsEntry } from './points'
import { type Module, mutation, query } from './procedure'
import { progressIn } from './progress'
import { MOST_ADJUSTED } from './rules/correction'
import { proposalWords } from './rules/flows/proposal'
import { roles, scopeKinds, scopesOfRole } from './rules/roles'
import { amount, cursor, epochMs, id, integerBetween, nothing, textUpTo } from './words'

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
  /** How the one who proposed it is called. */
  proposedByMasked: v.string(),
  progress: progressIn(proposalWords),
})

const proposalErrors = [
  /** It was confirmed, withdrawn or has expired, or who proposed it is no admin any more. Read the list again. */
  'PROPOSAL_OVER',
] as const

/** 大型 · 中型 · 小型 · 微型 */
const enterpriseSize = v.picklist(['large', 'medium', 'small', 'micro'])
export type EnterpriseSize = v.InferOutput<typeof enterpriseSize>

/** 工会星级 */
const stars = integerBetween(1, 5)
const industry = textUpTo(20)
const enterpriseName = textUpTo(60)

/** What is known of an enterprise beside its name; null where nobody has entered it. */
const enterpriseFacts = {
  villageId: v.nullable(id),
  size: v.nullable(enterpriseSize),
  industry: v.nullable(industry),
  starRating: v.nullable(stars),
}

const enterpriseCard = v.object({ enterpriseId: id, name: v.string(), ...enterpriseFacts })
export type EnterpriseCard = v.InferOutput<typeof enterpriseCard>

/** 企业工会 · 联合工会 · 区域(行业)工会联合会 */
const unionKind = v.picklist(['enterpriseUnion', 'jointUnion', 'federation'])
export type UnionKind = v.InferOutput<typeof unionKind>

/** One line of the history: what became what, by whom, why. */
const change = v.object({
  what: v.picklist(['added', 'renamed', 'described', 'merged']),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  at: epochMs,
  byMasked: v.string(),
  reason: v.string(),
})
export type OrgChange = v.InferOutput<typeof change>

const enterpriseErrors = [
  /** It has gone into another enterprise. Open that one. */
  'MERGED_ALREADY',
] as const

/** A rule's points and caps, as a version of the rule book has them. */
const ruleNumbers = {
  code: textUpTo(20),
  /** Negative: taken. Not looked at where there are tiers. */
  points: integerBetween(-1_000, 1_000),
  tiers: v.nullable(
    v.pipe(v.array(v.strictObject({ tier: textUpTo(10), points: integerBetween(1, 1_000) })), v.maxLength(8)),
  ),
  dayCap: v.nullable(integerBetween(1, 1_000)),
}

const ruleErrors = [
  /** Another version was written down meanwhile. Read the newest one, and change that. */
  'RULES_MOVED',
  /** It has to begin in the future, and after every version that there is. Choose a later day. */
  'RULES_TOO_EARLY',
] as const

/** Points to add or to take, in whole ones. */
const adjustment = v.pipe(integerBetween(-MOST_ADJUSTED, MOST_ADJUSTED), v.notValue(0))

const correctionErrors = [
  /** Nobody decides on his own points. Another admin has to. */
  'OWN_ACCOUNT',
] as const

const reversalErrors = [
  ...correctionErrors,
  /** It has been reversed before, which happens once. Read the account again. */
  'ENTRY_REVERSED',
  /** It reverses another one itself. Adjust the account, where that was wrong. */
  'ENTRY_REVERSES',
  /** What redeeming and expiry write is undone by their own acts alone: cancel the voucher, or adjust. */
  'ENTRY_KEPT',
] as const

export const organisation = {
  /** Admins: 村社, in their order. */
  villages: query({
    input: nothing,
    output: v.object({ villages: v.array(v.object({ villageId: id, name: v.string() })) }),
    errors: [],
  }),

  /** Admins: one village with its cadres in office; its enterprises are `enterprises` by village. */
  village: query({
    input: v.strictObject({ villageId: id }),
    output: v.object({ name: v.string(), cadres: v.array(grantCard) }),
    errors: [],
  }),

  /** Admins: enterprises that have not gone into another one, by one feature or all. */
  enterprises: query({
    input: v.strictObject({
      filter: v.optional(
        v.variant('by', [
          v.strictObject({ by: v.literal('village'), villageId: id }),
          v.strictObject({ by: v.literal('size'), size: enterpriseSize }),
          v.strictObject({ by: v.literal('industry'), industry }),
          v.strictObject({ by: v.literal('stars'), starRating: stars }),
        ]),
      ),
      cursor: v.optional(cursor),
    }),
    output: v.object({ enterprises: v.array(enterpriseCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** Cadres: the enterprises of their villages. */
  villageEnterprises: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ enterprises: v.array(enterpriseCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** Admins: one enterprise with its unions and its history. An old id still answers, and says where it went. */
  enterprise: query({
    input: v.strictObject({ enterpriseId: id }),
    output: v.object({
      enterprise: enterpriseCard,
      /** Null where nobody has entered it, and for what has gone into another one. */
      villageName: v.nullable(v.string()),
      /** Where it went, as that was called then: today's name is on its own page. */
      mergedInto: v.nullable(v.object({ enterpriseId: id, name: v.string() })),
      /** Members and roster lines are still on their way. */
      moving: v.boolean(),
      changes: v.array(change),
    }),
    errors: [],
  }),

  /** Admins: a new enterprise. */
  addEnterprise: mutation({
    input: v.strictObject({ name: enterpriseName, ...enterpriseFacts, reason }),
    output: v.object({ enterpriseId: id }),
    errors: [],
  }),

  /** Admins: 更名; the old name stays in the history. */
  renameEnterprise: mutation({
    input: v.strictObject({ enterpriseId: id, name: enterpriseName, reason }),
    output: v.object({ enterpriseId: id, name: v.string() }),
    errors: enterpriseErrors,
  }),

  /** Admins: village, size, industry, stars. */
  describeEnterprise: mutation({
    input: v.strictObject({ enterpriseId: id, ...enterpriseFacts, reason }),
    output: v.object({ enterpriseId: id }),
    errors: enterpriseErrors,
  }),

  /**
   * Admins: 合并 is proposed; it cannot be taken back once a second admin has confirmed it: the timer then moves
   * who belongs to it.
   */
  mergeEnterprise: mutation({
    input: v.strictObject({ enterpriseId: id, intoId: id, reason }),
    output: v.object({ proposalId: id }),
    errors: [
      ...enterpriseErrors,
      /** An enterprise cannot go into itself. Choose another one. */
      'SAME_ENTERPRISE',
    ],
  }),

  /** Admins: 工会组织, in their order. */
  unions: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({
      unions: v.array(v.object({ unionId: id, kind: unionKind, name: v.string(), enterpriseCount: amount })),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** Admins: one union with its enterprises, as they are called now, and its history. */
  union: query({
    input: v.strictObject({ unionId: id }),
    output: v.object({
      kind: unionKind,
      name: v.string(),
      enterprises: v.array(v.object({ enterpriseId: id, name: v.string() })),
      changes: v.array(change),
    }),
    errors: [],
  }),

  /** Admins: 建会: one enterprise's own, or one over several. */
  foundUnion: mutation({
    input: v.strictObject({
      kind: unionKind,
      name: enterpriseName,
      enterpriseIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(100)),
      reason,
    }),
    output: v.object({ unionId: id }),
    errors: [],
  }),

  /** Admins: roles in force, or those that have been taken away; the newest first. */
  grants: query({
    input: v.strictObject({ over: v.boolean(), cursor: v.optional(cursor) }),
    output: v.object({ grants: v.array(grantCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** Admins: members of the tenant, cadres: of their enterprises, by the whole name or the phone's last four digits. */
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

  /** Admins: what a member has, and the lines of his statement, newest first. */
  memberAccount: query({
    input: v.strictObject({ memberId: id, cursor: v.optional(cursor) }),
    output: v.object({
      member: v.object(person),
      account: v.object({ available: amount, held: amount, owed: amount, honour: amount }),
      entries: v.array(pointsEntry),
      nextCursor: v.nullable(cursor),
      /** Is it the caller's own? */
      own: v.boolean(),
    }),
    errors: [],
  }),

  /** Admins: the newest version of the rules, also where it is still to come. */
  ruleBook: query({
    input: nothing,
    output: v.object({
      version: amount,
      effectiveFrom: epochMs,
      isComing: v.boolean(),
      notice: v.string(),
      autoDailyCap: amount,
      rules: v.array(v.object({ ...ruleNumbers, title: v.string() })),
    }),
    errors: [],
  }),

  /**
   * Admins: a new version with other points and caps is proposed; a second admin writes it down. From a day in
   * the future on.
   */
  reviseRules: mutation({
    input: v.strictObject({
      /** The version that is changed: the newest one. */
      basedOn: amount,
      /** The day in China from whose first moment on it is in force. */
      dayKey: v.pipe(v.string(), v.isoDate()),
      notice: textUpTo(60),
      autoDailyCap: integerBetween(1, 1_000),
      /** Rules that are not named stay as they are. */
      rules: v.pipe(v.array(v.strictObject(ruleNumbers)), v.maxLength(30)),
      reason,
    }),
    output: v.object({ proposalId: id }),
    errors: [
      ...ruleErrors,
      /** A rule or tier that is not there, no points, or a cap below one earning. Correct the number. */
      'RULES_WRONG',
      /** It says the same as the newest version. Change something. */
      'RULES_UNCHANGED',
    ],
  }),

  /** Admins: 积分调整 is proposed; a second admin makes it happen. Never to one's own account. */
  adjustPoints: mutation({
    input: v.strictObject({ memberId: id, points: adjustment, reason }),
    output: v.object({ proposalId: id }),
    errors: correctionErrors,
  }),

  /**
   * Admins: 冲正 of one entry is proposed; a second admin makes it happen, once for each entry. Never in one's
   * own account.
   */
  reverseEntry: mutation({
    input: v.strictObject({ entryId: id, reason }),
    output: v.object({ proposalId: id }),
    errors: reversalErrors,
  }),

  /** Admins: what waits for a second admin, newest first, with the `inputHash` that has to be confirmed. */
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
      ...enterpriseErrors,
      ...reversalErrors,
      ...ruleErrors,
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
