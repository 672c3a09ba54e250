import { contract, type Input } from '@contract/contract'
import { overlap } from '@contract/rules/class-limits'
import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { yearOf } from '../../kernel/day-key'
import { refusal } from '../../kernel/errors'
import { begin } from '../../kernel/flow/history'
import { ids } from '../../kernel/ids'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { talkFlow } from './flow'
import { offersFor } from './offers-for'
import { lecturers, talks } from './store'

const areFit = ({ startsAt, endsAt }: Input<'lecturer.offer'>, now: number): boolean =>
  now < startsAt &&
  startsAt <= now + limits.aheadMs &&
  endsAt - startsAt >= limits.shortestMs &&
  endsAt - startsAt <= limits.longestMs

/** 开放时间: his times are kept with the lecturer, so that two of them that cross cannot both be written. */
export const offer = procedure(
  contract.lecturer.offer,
  { allow: member, auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input, now, refuse, transact }) => {
    const { lecturerId, startsAt, endsAt } = input
    if (!areFit(input, now)) throw refuse('TALK_TIMES_WRONG')
    const { tenantId } = actor
    const talkId = ids.fresh(now)
    return transact(async (tx) => {
      const lecturer = await tx.getScoped(lecturers, actor, lecturerId)
      if (!offersFor(actor, lecturer)) throw refusal('FORBIDDEN')
      if (lecturer.state === 'paused') throw refuse('LECTURER_PAUSED')
      const ahead = lecturer.slots.filter((slot) => slot.endsAt > now)
      if (ahead.some((slot) => overlap(slot, input))) throw refuse('TIME_TAKEN')
      if (ahead.length >= limits.slots) throw refuse('TOO_MANY_TIMES')
      const begun = begin(talkFlow, now, ['offer', lecturer.memberId === actor.memberId ? 'owner' : 'admin'])
      await tx.update(lecturers, lecturerId, { slots: [...ahead, { talkId, startsAt, endsAt }] })
      await tx.add(talks, {
        ...{ _id: talkId, tenantId, memberId: lecturer.memberId, lecturerId, lecturerName: lecturer.name },
        ...{ startsAt, endsAt, topic: null, enterpriseId: null, enterpriseName: null, place: null },
        ...{ contact: null, listeners: null, askedBy: null, summary: null },
        ...{ year: yearOf(startsAt), ...begun },
      })
      return { talkId, state: begun.state }
    })
  },
)
