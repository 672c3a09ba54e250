import type { MemberActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import { take } from '../../kernel/flow/take'
import { holds } from '../../kernel/policy'
import type { Transaction } from '../../kernel/transaction'
import { talkFlow } from './flow'
import { enterpriseTalks, ownTalks, type TalkDocument, talks } from './store'

type Change = (talk: TalkDocument) => Promise<Partial<TalkDocument>> | Partial<TalkDocument>

type Act = {
  readonly actor: MemberActor
  readonly talkId: string
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE') => Refusal
} & (
  | { readonly step: 'ask' | 'confirm' | 'hold'; readonly reason?: never }
  | { readonly step: 'decline' | 'callOff' | 'withdraw'; readonly reason: string }
)

/** The talks in which the actor may take a step: an admin in all, a lecturer in his own, a cadre in his enterprises'. */
const withinFor = (actor: MemberActor, step: Act['step']) => {
  // Who asks makes it his enterprise's only then.
  if (step === 'ask' || holds(actor, 'admin')) return talks
  return step === 'callOff' ? enterpriseTalks : ownTalks
}

/**
 * A step of a talk, inside the caller's transaction; every one of them goes through here.
 *
 * @param change what belongs to the step, and what it writes beside the state
 * @throws NOT_FOUND, FORBIDDEN, WRONG_STATE
 */
export const takeStep = async (
  tx: Transaction,
  { actor, talkId, now, refuse, ...how }: Act,
  change: Change,
) => {
  const within = withinFor(actor, how.step)
  const talk = await tx.getScoped(within, actor, talkId)
  const move = { ...how, actor, now, refuse: () => refuse('WRONG_STATE') }
  const { state } = await take(tx, within, talkFlow, talk, move, () => change(talk))
  return { talkId, state }
}

/** What a time is again once nobody asks for it. */
export const NOT_ASKED = {
  ...{ topic: null, enterpriseId: null, enterpriseName: null, place: null },
  ...{ contact: null, listeners: null, askedBy: null },
} as const
