import type { VoucherState } from '@contract/mall'
import { redeemTerms } from '@contract/rules/redeem-terms'
import { stateIn } from '../../../kernel/flow/state'
import { voucherFlow } from '../flow'
import type { VoucherDocument } from './voucher-store'

export const VOUCHER_LIFE_MS = redeemTerms.voucherDays * 86_400_000

type Standing = Pick<VoucherDocument, 'state' | 'lapsesAt'>

/** What a voucher is at a moment. Past its time it is lapsed, even where the timer has not come by yet. */
export const stateAt = (standing: Standing, now: number): VoucherState => stateIn(voucherFlow, standing, now)

type Priced = { readonly pricePoints: number }

/** The goal to show: the cheapest of those dearer than what is at hand, or the cheapest where none is. */
export const nextOf = <R extends Priced>(cheapestFirst: readonly R[], available: number): R | null =>
  cheapestFirst.find(({ pricePoints }) => pricePoints > available) ?? cheapestFirst[0] ?? null
