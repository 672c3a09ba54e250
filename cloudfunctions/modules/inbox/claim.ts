import { runTx } from '../../kernel/transaction'
import { type NoticeDocument, notices, type RecipientDocument, recipients } from './store'

/** A function has 60 seconds: whoever claimed a notice so long ago is gone. */
const LOST_AFTER_MS = 5 * 60_000

type Claimed = { readonly notice: NoticeDocument; readonly recipient: RecipientDocument }

/**
 * Takes a due notice for sending, and one consent with it; of several runs one gets it. From here on it is
 * sent once or not at all, whatever happens to this run.
 *
 * @returns null where another run was faster, or its member has not agreed: WeChat is not called in vain then
 */
export const claim = (noticeId: string, now: number): Promise<Claimed | null> =>
  runTx(async (tx) => {
    const notice = await tx.get(notices, noticeId)
    if (notice?.state !== 'due' || notice.dueAt > now) return null
    const recipient = await tx.get(recipients, notice.memberId)
    const left = recipient?.left[notice.kind] ?? 0
    if (!recipient || left === 0) {
      await tx.update(notices, noticeId, { state: 'unasked', settledAt: now })
      return null
    }
    const taken = { state: 'sending', tries: notice.tries + 1, dueAt: now + LOST_AFTER_MS } as const
    await tx.update(recipients, recipient._id, { left: { ...recipient.left, [notice.kind]: left - 1 } })
    await tx.update(notices, noticeId, taken)
    return { notice: { ...notice, ...taken }, recipient }
  })
