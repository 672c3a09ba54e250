import type { Collection, Command, Database, Sdk, Transaction } from '../testing/sdk-types'

export type Fields = Record<string, unknown>
/** A text that the two databases word differently. */
export class Wording {
  constructor(
    readonly classic: RegExp,
    readonly pg_doc: RegExp,
  ) {}
}
/** An error as a user of the SDK sees it. */
export class Refusal {
  constructor(
    readonly errCode: number,
    readonly message: RegExp | Wording,
  ) {}
}
export type Refused = { errCode: number; message: string }

/** What a case can reach: the real SDK, two collections of its own, and another call at the same time. */
export type Inside = {
  cloud: Sdk
  db: Database
  _: Command
  /** The collection `conformance`, holding what the case was given. */
  docs: Collection
  /** The collection `conformance_unique`, with a unique index on `key`. */
  unique: Collection
  inTransaction: (transaction: Transaction) => Collection
  /** How a call was refused; throws when it was not. */
  refusal: (call: Promise<unknown>) => Promise<Refused>
  /** Runs another part of this case in a function call of its own. */
  elsewhere: (part: string) => Promise<unknown>
  /** Lets time pass: virtual time on one machine, real time on the platform. */
  passTime: (ms: number) => Promise<void>
}
type Run = (inside: Inside) => Promise<unknown>

/**
 * One call, or a few, with what the platform answers. Texts are compared with a regular expression, all else
 * exactly.
 */
export type Case = {
  name: string
  /** The row of the protocol that it is about. */
  action: string
  /** Documents that `conformance` holds before. */
  given?: readonly Fields[]
  run: Run
  parts?: Readonly<Record<string, Run>>
  expected: unknown
  /** Documented by WeChat, MongoDB or CloudBase, not seen from a live environment. */
  documentedOnly?: true
  /** `strict`: the local cloud refuses what the platform does silently; `platform`: what it does. */
  on?: 'strict' | 'platform'
}

/** Only the classic wording is known where `pg_doc` says the same. */
export const refused = (errCode: number, message: RegExp | Wording) => new Refusal(errCode, message)

export const CONFLICT = new Wording(/TransactionConflict/, /could not serialize access.*40001/)
export const DUPLICATE = new Wording(
  /E11000 duplicate key error/,
  /duplicate key value violates unique constraint.*23505/,
)
export const TRANSACTION_GONE = /TransactionNotExist/
