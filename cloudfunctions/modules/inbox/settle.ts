import { type NoticeDocument, notices } from '../../kernel/notices'
import { runTx, type Transaction } from '../../kernel/transaction'
import type { Outcome } from './send-notice'
import { recipients } from './store'

const MAX_TRIES = 3
const PAUSE_MS = 10 * 60_000

/** What a notice is that is not tried again. */
const SETTLED = {
  ...{ sent: 'sent', unasked: 'unasked', later: 'failed', never: 'failed', lost: 'failed' },
} as const satisfies Readonly<Record<Outcome['kind'], NoticeDocument['state']>>

const stateAfter = (
  { kind }: Outcome,
  tries: number,
  now: number,
): Pick<NoticeDocument, 'state' | 'settledAt'> & { readonly dueAt?: number } => {
  if (kind === 'later' && tries < MAX_TRIES)
    return { state: 'due', settledAt: null, dueAt: now + tries * PAUSE_MS }
  return { state: SETTLED[kind], settledAt: now }
}

/** The ledger learns from WeChat: what it refused is not there, what it did not take is still there. */
const correct = async (tx: Transaction, { memberId, kind }: NoticeDocument, outcome: Outcome) => {
  if (outcome.kind === 'sent' || outcome.kind === 'lost') return
  const recipient = await tx.get(recipients, memberId)
  if (!recipient) return
  const left = outcome.kind === 'unasked' ? 0 : (recipient.left[kind] ?? 0) + 1
  await tx.update(recipients, memberId, { left: { ...recipient.left, [kind]: left } })
}

/** Writes down what came of a claimed notice, unless it was given up meanwhile. */
export const settle = (claimed: NoticeDocument, outcome: Outcome, now: number): Promise<void> =>
  runTx(async (tx) => {
    const current = await tx.get(notices, claimed._id)
    if (current?.state !== 'sending' || current.tries !== claimed.tries) return
    await tx.update(notices, claimed._id, {
      ...stateAfter(outcome, current.tries, now),
      cause: outcome.cause,
    })
    await correct(tx, claimed, outcome)
  })
