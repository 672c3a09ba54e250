import { emptyLedger, type Ledger } from './ledger'

/** How a call has to be answered: some of its data, or the code it is refused with. */
export type Foretold =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string }

export const refused = (code: string): Foretold => ({ ok: false, code })
export const done = (data: Readonly<Record<string, unknown>>): Foretold => ({ ok: true, data })

export type Voucher = {
  readonly id: string
  readonly member: number
  readonly reward: RewardId
  readonly issuedAt: number
  readonly lapsesAt: number
  readonly taken: Readonly<Record<string, number>>
  state: 'issued' | 'used' | 'cancelled' | 'lapsed'
}

export type Ticket = {
  readonly id: string
  readonly member: number
  /** When an answer that nobody says anything to is taken as accepted; null where none was given. */
  closesAt: number | null
  state: 'open' | 'answered' | 'adopted' | 'closed'
}

/** An achievement that one admin entered and another one verifies. */
export type Claim = {
  readonly id: string
  readonly member: number
  readonly by: 'sun' | 'lu'
  state: 'entered' | 'verified'
}

export type Member = {
  bound: boolean
  ledger: Ledger
  /** Lessons watched to the end, and whether they were paid. */
  lessons: Record<string, 'completed' | 'paid'>
  /** Pieces taken in a calendar year, as `2027 towel`. */
  pieces: Record<string, number>
}

export const REWARDS = {
  towel: { price: 15, yearLimit: 2, stocked: 4 },
  gloves: { price: 30, yearLimit: 6, stocked: 2 },
} as const
export type RewardId = keyof typeof REWARDS
export const rewardIds = Object.keys(REWARDS) as RewardId[]

/** The academy as one thread would keep it: plain data, to be copied and changed. */
export type Model = {
  members: Member[]
  stock: Record<RewardId, number>
  /** Pieces in the hands of calls that died: gone for now, and back once the timer has settled them. */
  stranded: Record<RewardId, number>
  vouchers: Voucher[]
  tickets: Ticket[]
  claims: Claim[]
  /** Entries that were reversed, and proposals that were confirmed. */
  reversed: string[]
  confirmed: string[]
  /** What every key that had an effect was used for, and what was answered. */
  keys: Record<string, { readonly use: string; readonly answer: Foretold }>
}

export const MEMBERS = 3

export const newModel = (): Model => ({
  members: Array.from({ length: MEMBERS }, () => ({
    bound: false,
    ledger: emptyLedger(),
    lessons: {},
    pieces: {},
  })),
  stock: { towel: REWARDS.towel.stocked, gloves: REWARDS.gloves.stocked },
  stranded: { towel: 0, gloves: 0 },
  vouchers: [],
  tickets: [],
  claims: [],
  reversed: [],
  confirmed: [],
  keys: {},
})

/** The member of a number that a history names. */
export const memberOf = (model: Model, member: number): Member => {
  const found = model.members[member]
  if (!found) throw new Error(`there is no member ${member}`)
  return found
}
