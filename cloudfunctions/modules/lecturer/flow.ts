import { talkWords } from '@contract/rules/flows/talk'
import type { Actor } from '../../kernel/actor'
import { clockTimeOf } from '../../kernel/day-key'
import { flow } from '../../kernel/flow/flow'
import { type Act, telling } from '../../kernel/flow/tell'
import { ofEnterprise, type TalkDocument } from './store'

const lecturer = ({ memberId }: TalkDocument) => memberId
/** Nobody, where nobody has asked. */
const asker = ({ askedBy }: TalkDocument) => askedBy

const factsOf = ({ lecturerName, enterpriseName, topic, place, startsAt }: TalkDocument, reason: string) => ({
  lecturer: lecturerName,
  enterprise: enterpriseName ?? '',
  topic: topic ?? '',
  place: place ?? '',
  startsAt,
  clock: clockTimeOf(startsAt),
  reason,
})
/** What was agreed before. */
const agreed = ({ before, reason }: Act<TalkDocument>) => factsOf(before, reason)

const notBegun = ({ startsAt }: TalkDocument, _: Actor, now: number) => (now < startsAt ? null : 'TALK_BEGUN')
const begun = ({ startsAt }: TalkDocument, _: Actor, now: number) => (now < startsAt ? 'TOO_EARLY' : null)

/** How a lecturer's time becomes a talk. Its owner is the lecturer; a cadre asks for his enterprise. */
export const talkFlow = flow({
  name: 'talk',
  words: talkWords,
  parties: { asker: ofEnterprise },
  codes: { otherState: 'WRONG_STATE' },
  awaits: { asked: 'confirm', confirmed: 'hold' },
  transitions: {
    offer: { from: [], to: 'open', by: ['owner', 'admin'] },
    ask: {
      from: ['open'],
      to: 'asked',
      by: ['cadre'],
      guard: notBegun,
      apart: true,
      tells: [telling('talkAsked', { to: lecturer, facts: ({ after }) => factsOf(after, '') })],
    },
    confirm: {
      from: ['asked'],
      to: 'confirmed',
      by: ['owner', 'admin'],
      tells: [telling('talkConfirmed', { to: asker, facts: agreed })],
    },
    decline: {
      from: ['asked'],
      to: 'open',
      by: ['owner', 'admin'],
      reason: 'required',
      tells: [telling('talkDeclined', { to: asker, facts: agreed })],
    },
    callOff: {
      from: ['asked', 'confirmed'],
      to: 'open',
      by: ['asker', 'admin'],
      reason: 'required',
      tells: [telling('talkCalledOff', { to: lecturer, facts: agreed })],
    },
    withdraw: {
      from: ['open', 'asked', 'confirmed'],
      to: 'withdrawn',
      by: ['owner', 'admin'],
      reason: 'required',
      tells: [telling('talkWithdrawn', { to: asker, facts: agreed })],
      irreversible: true,
    },
    hold: {
      from: ['confirmed'],
      to: 'held',
      by: ['owner', 'admin'],
      guard: begun,
      irreversible: true,
    },
  },
})
