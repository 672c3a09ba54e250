import * as v from 'valibot'
import { type NoticeKind, noticeKinds } from './notice-kinds'
import { type Module, mutation, query } from './procedure'
import { amount, id, nothing } from './words'

const noticeKind = v.picklist(Object.keys(noticeKinds) as NoticeKind[])

/** What a member can be told through WeChat. */
const subscription = v.object({
  kind: noticeKind,
  /** WeChat's template, to ask the member about. */
  templateId: id,
  /** Messages he has agreed to and not had yet, as far as the academy knows. */
  left: amount,
})

const subscriptions = v.object({ subscriptions: v.array(subscription) })

/** WeChat asks about three templates at once. */
const kinds = v.pipe(
  v.array(noticeKind),
  v.minLength(1),
  v.maxLength(3),
  v.check((given) => new Set(given).size === given.length),
)

export const inbox = {
  /** Kinds that this academy has a template for; the others are never asked about. */
  overview: query({ input: nothing, output: subscriptions, errors: [] }),

  /** The member has just agreed in WeChat's dialog to one message of each of these kinds. */
  consented: mutation({ input: v.strictObject({ kinds }), output: subscriptions, errors: [] }),
} as const satisfies Module
