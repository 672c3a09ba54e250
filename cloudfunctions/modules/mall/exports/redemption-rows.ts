import { system } from '../../../kernel/actor'
import { packCursor } from '../../../kernel/cursor'
import { endOfDay, startOfDay } from '../../../kernel/day-key'
import { stateAt } from '../vouchers/rules'
import { everyVoucher } from '../vouchers/voucher-store'
import type { ExportDocument } from './export-store'

/** Vouchers that are looked at for one file. */
const MOST_VOUCHERS = 10_000
const PER_REQUEST = 100

const fields = [
  ...(['code', 'title', 'pricePoints', 'memberMasked', 'pickUpPointName', 'state'] as const),
  ...(['issuedAt', 'lapsesAt', 'usedAt', 'voidedAt'] as const),
] as const

const pageAfter = ({ tenantId, pickUpPointId }: ExportDocument, after: string) => {
  const question = { limit: PER_REQUEST, fields, after }
  return pickUpPointId === null
    ? everyVoucher.page(system, { index: 'byIssue', equals: { tenantId }, ...question })
    : everyVoucher.page(system, { index: 'issuedAtPoint', equals: { tenantId, pickUpPointId }, ...question })
}

export type RedemptionRow = Awaited<ReturnType<typeof pageAfter>>['rows'][number]

/** The vouchers of an export, oldest first; `isCut` where its days hold more than one file. */
export const redemptionRows = async (
  asked: ExportDocument,
  now: number,
): Promise<{ readonly rows: readonly RedemptionRow[]; readonly isCut: boolean }> => {
  const end = endOfDay(asked.to)
  const rows: RedemptionRow[] = []
  // Nothing has an empty id, so what was issued in the first moment of the first day comes after this.
  let cursor: string | null = packCursor([startOfDay(asked.from), ''])
  for (let read = 0; cursor !== null; read += PER_REQUEST) {
    if (read >= MOST_VOUCHERS) return { rows, isCut: true }
    const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(asked, cursor)
    const within = page.rows.filter(({ issuedAt }) => issuedAt <= end)
    for (const row of within) {
      const state = stateAt(row, now)
      if (asked.state === null || asked.state === state) rows.push({ ...row, state })
    }
    cursor = within.length < page.rows.length ? null : page.nextCursor
  }
  return { rows, isCut: false }
}
