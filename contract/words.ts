import * as v from 'valibot'

/** Schemas that several modules share: the small words of the contract. */

/** An identifier made by us: 1–64 characters that can carry neither an operator nor a path. */
export const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,64}$/))

/** An idempotency key: made and stored by the client before it calls. */
export const idempotencyKey = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{16,64}$/))

/** Text for people, trimmed, without control characters. */
export const textUpTo = (maxLength: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxLength), v.regex(/^[^\p{Cc}]*$/u))

/** Text of several lines for people, trimmed: line breaks, but no other control characters. */
export const linesUpTo = (maxLength: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxLength), v.regex(/^(?:\n|[^\p{Cc}])*$/u))

/** A file in cloud storage, as WeChat's upload names it: `cloud://environment.bucket/path`. */
export const fileId = v.pipe(
  v.string(),
  v.maxLength(400),
  v.regex(/^cloud:\/\/[0-9A-Za-z.-]+\/[\p{Script=Han}A-Za-z0-9/!\-_.* ]+$/u),
)

/** One of the names in a table of names and what they are called. */
export const nameIn = <const T extends Readonly<Record<string, string>>>(table: T) =>
  v.picklist(Object.keys(table) as (keyof T & string)[])

/** A whole number between two bounds, both included. */
export const integerBetween = (min: number, max: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max))

/** Epoch milliseconds, UTC. */
export const epochMs = integerBetween(0, 8_640_000_000_000_000)

/** A calendar day in China: 2026-12-01. */
export const dayKey = v.pipe(v.string(), v.isoDate())

/** Whole seconds of a video: at most 24 hours. */
export const seconds = integerBetween(0, 86_400)

/** A count or an amount of points that is never negative. */
export const amount = integerBetween(0, Number.MAX_SAFE_INTEGER)

/** A difference of points: positive when earned, negative when spent. */
export const delta = integerBetween(-1_000_000, 1_000_000)

/**
 * Where a list goes on: opaque to the client, bound to the list that gave it. One to four values, each a whole
 * number (`n…`) or an id (`s…`): its very form leaves no room for an operator.
 */
export const cursor = v.pipe(
  v.string(),
  v.regex(/^(?:n\d{1,16}|s[0-9A-Za-z_-]{1,64})(?:~(?:n\d{1,16}|s[0-9A-Za-z_-]{1,64})){0,3}$/),
)

/** Half-open stretch of whole watched seconds, `[from, to)`. */
export const stretch = v.strictTuple([seconds, seconds])

/** The empty input. */
export const nothing = v.strictObject({})
