import * as fc from 'fast-check'
import type { EntryDocument } from '../../../cloudfunctions/modules/points/store'
import { command, keyedAct, keyOf } from '../act'
import { memberIdOf } from '../differences'
import { readDocuments } from '../documents'
import { yearOf } from '../model/calendar'
import { confirm, proposeReversal, type Waiting, type Written } from '../model/corrections'
import { done, MEMBERS } from '../model/model'
import type { World } from '../world'

const reason = '示例原因'

/** 提出调整 for a member: nothing moves yet. */
export const adjust = command(
  'adjust',
  fc.record({ member: fc.nat(MEMBERS - 1), points: fc.constantFrom(-25, -4, 3, 40) }),
  (world, _, { member, points }, nth) => {
    const memberId = memberIdOf(world, member)
    if (!memberId) return null
    const procedure = 'organisation.adjustPoints'
    const input = { memberId, points, reason }
    return keyedAct(world, {
      ...{ who: 'sun', procedure, input, key: keyOf(nth, procedure) },
      foretell: () => done({}),
    })
  },
)

const memberNumber = (world: World, memberId: string): number =>
  Array.from({ length: MEMBERS }, (_, member) => member).find(
    (member) => memberIdOf(world, member) === memberId,
  ) ?? -1

const writtenOf = (world: World, { _id, memberId, kind, delta, at }: EntryDocument): Written => ({
  ...{ id: _id, member: memberNumber(world, memberId), kind, delta, year: yearOf(at) },
})

/** The entries that a history can name, in an order that follows from it. */
const entriesOf = (world: World): Written[] =>
  [...readDocuments(world.cloud).entries]
    .sort((a, b) => a.at - b.at || a.sequence - b.sequence)
    .map((entry) => writtenOf(world, entry))
    .filter(({ member }) => member >= 0)

/** 提出冲正 of any entry, also of one that cannot be reversed. */
export const reverse = command('reverse', fc.nat(15), (world, _, chosen, nth) => {
  const entries = entriesOf(world)
  const entry = entries[chosen % Math.max(1, entries.length)]
  if (!entry) return null
  const procedure = 'organisation.reverseEntry'
  const input = { entryId: entry.id, reason }
  return keyedAct(world, {
    ...{ who: 'sun', procedure, input, key: keyOf(nth, procedure) },
    foretell: (model) => proposeReversal(model, entry),
  })
})

type Proposed = ReturnType<typeof readDocuments>['proposals'][number]

const waitingOf = (world: World, { _id: id, what, input, proposedAt }: Proposed): Waiting | null => {
  const { memberId, points, entryId } = JSON.parse(input)
  if (what === 'adjustPoints')
    return { id, proposedAt, what: 'adjust', member: memberNumber(world, memberId), points }
  const entry = entriesOf(world).find((one) => one.id === entryId)
  return entry ? { id, proposedAt, what: 'reverse', entry } : null
}

/** 确认 of anything that was ever proposed: mostly by the other admin. */
export const confirmProposed = command(
  'confirmProposed',
  fc.record({ proposal: fc.nat(5), by: fc.constantFrom('lu' as const, 'lu' as const, 'sun' as const) }),
  (world, _, { proposal, by }, nth) => {
    const all = [...readDocuments(world.cloud).proposals].sort((a, b) => b.proposedAt - a.proposedAt)
    const chosen = all[proposal % Math.max(1, all.length)]
    const waiting = chosen ? waitingOf(world, chosen) : null
    if (!chosen || !waiting) return null
    const procedure = 'organisation.confirm'
    const input = { proposalId: chosen._id, inputHash: chosen.inputHash }
    return keyedAct(world, {
      ...{ who: by, procedure, input, key: keyOf(nth, procedure) },
      foretell: (model, at) => confirm(model, waiting, by, at),
    })
  },
)
