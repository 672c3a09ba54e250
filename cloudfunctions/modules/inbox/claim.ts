import { type NoticeDocument, notices } from '../../kernel/notices'
import { runTx, type Transaction } from '../../kernel/transaction'
import { itemIdOf } from './item'
import { everyInboxItem, type RecipientDocument, recipients } from './store'

/** A function has 60 seconds: whoever claimed a notice so long ago is gone. */
const LOST_AFTER_MS = 5 * 60_000

type Claimed = { readonly notice: NoticeDocument; readonly recipient: RecipientDocument }

/** Is there a later notice about the same thing, which its member was or can be told instead? */
const isOutdone = async (
  tx: Transaction,
  notice: NoticeDocument,
  left: RecipientDocument['left'],
): Promise<boolean> => {
  const item = await tx.get(everyInboxItem, itemIdOf(notice))
  if (!item || item.noticeId === notice._id) return false
  const latest = await tx.get(notices, item.noticeId)
  if (latest?.state === 'due') return (left[latest.kind] ?? 0) > 0
  // Both fell due at once and the later one came first: what was before is no news any more.
  return latest?.state === 'sending' || latest?.state === 'sent'
}

/**
 * Takes a due notice for sending, and one consent with it; of several runs one gets it. From here on it is
 * sent once or not at all, whatever happens to this run.
 *
 * @param quiet until when nobody may be disturbed: the notice waits so long
 * @returns null where another run was faster, where it waits, where a later notice takes its place, or where its
 * member has not agreed: WeChat is not called in vain then
 */
export const claim = (noticeId: string, now: number, quiet: number | null): Promise<Claimed | null> =>
  runTx(async (tx) => {
    const notice = await tx.get(notices, noticeId)
    if (notice?.state !== 'due' || notice.dueAt > now) return null
    if (quiet !== null) {
      await tx.update(notices, noticeId, { dueAt: quiet })
      return null
    }
    const recipient = await tx.get(recipients, notice.memberId)
    const left = recipient?.left[notice.kind] ?? 0
    if (!recipient || left === 0) {
      await tx.update(notices, noticeId, { state: 'unasked', settledAt: now })
      return null
    }
    if (await isOutdone(tx, notice, recipient.left)) {
      await tx.update(notices, noticeId, { state: 'superseded', settledAt: now })
      return null
    }
    const taken = { state: 'sending', tries: notice.tries + 1, dueAt: now + LOST_AFTER_MS } as const
    await tx.update(recipients, recipient._id, { left: { ...recipient.left, [notice.kind]: left - 1 } })
    await tx.update(notices, noticeId, taken)
    return { notice: { ...notice, ...taken }, recipient }
  })
