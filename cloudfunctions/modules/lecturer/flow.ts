import { talkWords } from '@contract/rules/flows/talk'
import { flow } from '../../kernel/flow/flow'

/** How a lecturer's time becomes a talk. Its owner is the lecturer; the cadre's enterprise asks. */
export const talkFlow = flow({
  name: 'talk',
  words: talkWords,
  awaits: { asked: 'confirm', confirmed: 'hold' },
  transitions: {
    offer: { from: [], to: 'open', by: ['owner', 'admin'] },
    ask: { from: ['open'], to: 'asked', by: ['cadre'] },
    confirm: { from: ['asked'], to: 'confirmed', by: ['owner', 'admin'] },
    decline: {
      from: ['asked'],
      to: 'open',
      by: ['owner', 'admin'],
      reason: 'required',
    },
    callOff: {
      from: ['asked', 'confirmed'],
      to: 'open',
      by: ['cadre', 'admin'],
      reason: 'required',
    },
    withdraw: {
      from: ['open', 'asked', 'confirmed'],
      to: 'withdrawn',
      by: ['owner', 'admin'],
      reason: 'required',
      irreversible: true,
    },
    hold: {
      from: ['confirmed'],
      to: 'held',
      by: ['owner', 'admin'],
      irreversible: true,
    },
  },
})
