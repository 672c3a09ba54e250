import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { cursor, epochMs, id } from './words'

/** Why what was handed out without a network could not be written off. */
const why = v.picklist(['used', 'cancelled', 'lapsed', 'own'])

/** 断网核销的差异: handed out, but not written off. */
export const difference = v.object({
  differenceId: id,
  voucherId: id,
  code: v.string(),
  title: v.string(),
  memberMasked: v.string(),
  pickUpPointName: v.string(),
  why,
  /** When the verifier's phone says that it was handed out, and when that came to light. */
  handedAt: epochMs,
  foundAt: epochMs,
  verifierMasked: v.string(),
})
export type Difference = v.InferOutput<typeof difference>

const lease = v.object({
  leaseId: id,
  takenAt: epochMs,
  /** It ends by itself then. */
  expiresAt: epochMs,
})

/** Writing off while the verifier's phone has no network. */
export const mallOffline = {
  /** The verifier's pick-up points, who may write off there without a network, and what went wrong lately. */
  counter: query({
    input: v.strictObject({}),
    output: v.object({
      points: v.array(
        v.object({
          pickUpPointId: id,
          name: v.string(),
          /** null: nobody. `own`: the caller himself, perhaps on another phone. */
          lease: v.nullable(v.object({ ...lease.entries, holderMasked: v.string(), own: v.boolean() })),
        }),
      ),
      differences: v.array(difference),
    }),
    errors: [],
  }),

  /** 准备断网核销: one phone for each pick-up point, for twelve hours. Until it ends nobody cancels a voucher there. */
  takeLease: mutation({
    input: v.strictObject({
      pickUpPointId: id,
      /** Takes it from whoever holds it: both may then have handed out the same voucher. */
      over: v.boolean(),
    }),
    output: v.object({
      ...lease.entries,
      pickUpPointId: id,
      pickUpPointName: v.string(),
      /** Ed25519 public keys, base64url, by which vouchers are checked. */
      keys: v.array(v.object({ keyId: id, publicKey: v.string() })),
    }),
    errors: [
      /** Somebody else holds it. Say who and since when, and ask before taking it over. */
      'LEASE_TAKEN',
    ],
  }),

  /** 交回: after everything that was handed out has been told. */
  returnLease: mutation({
    input: v.strictObject({ pickUpPointId: id, leaseId: id }),
    output: v.object({ pickUpPointId: id }),
    errors: [
      /** It has ended, or somebody took it over. Forget it. */
      'LEASE_OVER',
    ],
  }),

  /**
   * 补记: one voucher that was handed out without a network. It is written off once; where that is no longer
   * possible it becomes a difference, and `why` says so.
   */
  settleHanded: mutation({
    input: v.strictObject({ voucherId: id, leaseId: id, handedAt: epochMs }),
    output: v.object({ voucherId: id, why: v.nullable(why) }),
    errors: [],
  }),

  /** 断网核销的差异 of the whole union, newest first. */
  differences: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ differences: v.array(difference), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),
} as const satisfies Module
