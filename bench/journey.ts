import { randomUUID } from 'node:crypto'
import { collections } from '../cloudfunctions/academy/tables'
import type { Input, MutationName, Output } from '../contract/contract'
import { dataOf, openTown, type Town } from '../e2e/town'

/**
 * The main job through the door, in an empty data folder: consent, bind, watch a lesson to completion, redeem
 * a reward, pick it up, give feedback that is adopted, see the points. Every mutating call is sent twice with its key; a repeat that leaves anything behind is an
 * effect. The control takes the key records' guard out of the functions and must see effects.
 */
const PERSON = 'lin'
const VERIFIER = 'qian'
const ADMIN = 'sun'
const LESSON = 'electric-1'

/** Bound 20, replay 5, redeemed −15, submitted 1, adopted 20. */
const BALANCE = 31

/** Collections that count tries rather than hold effects. */
const UNCOUNTED = new Set(['rates'])

const documentCounts = ({ cloud }: Town): Record<string, number> =>
  Object.fromEntries(
    collections
      .map(({ name }) => name)
      .filter((name) => !UNCOUNTED.has(name))
      .map((name) => [name, cloud.database.count(name, {})]),
  )

/** Documents that appeared between two counts. */
const grown = (before: Record<string, number>, after: Record<string, number>): number =>
  Object.entries(after).reduce((sum, [name, count]) => sum + Math.abs(count - (before[name] ?? 0)), 0)

type Twice = <N extends MutationName>(procedure: N, input: Input<N>, handle?: string) => Promise<Output<N>>

/** One reward is redeemed and handed out, another one redeemed and given back. */
const redeemAndPickUp = async (twice: Twice): Promise<void> => {
  const order = { rewardId: 'towel', pickUpPointId: 'hq-desk' }
  const { voucherId } = await twice('mall.redeem', order)
  await twice('mall.cancel', { voucherId })
  const { code } = await twice('mall.redeem', order)
  await twice('mall.writeOff', { code }, VERIFIER)
}

const giveFeedback = async (twice: Twice): Promise<void> => {
  const { ticketId } = await twice('feedback.submit', {
    type: 'course',
    text: '希望开一门数控编程课。',
    pictures: [],
    anonymousToEnterprise: false,
  })
  await twice('feedback.reply', { ticketId, text: '已转请讲师团安排。' }, ADMIN)
  await twice('feedback.adopt', { ticketId }, ADMIN)
}

const runJourney = async (town: Town, say: (text: string) => void) => {
  const me = town.as(PERSON)
  let steps = 0
  let repeatEffects = 0
  const done = (text: string) => {
    steps += 1
    say(`${steps}. ${text}`)
  }

  const twice = async <N extends MutationName>(procedure: N, input: Input<N>, handle = PERSON) => {
    const key = randomUUID()
    const first = dataOf(await town.as(handle).mutate(procedure, input, key))
    const before = documentCounts(town)
    const { reply } = await town.as(handle).mutate(procedure, input, key)
    repeatEffects += grown(before, documentCounts(town))
    if (!reply.ok || JSON.stringify(reply.data) !== JSON.stringify(first)) repeatEffects += 1
    done(`${procedure} as ${handle}`)
    return first
  }

  const { name, phone, rosterCode } = town.facts(PERSON)
  const { guideVersion } = dataOf(await me.call('member.whoAmI', {}))
  done('member.whoAmI')
  await twice('member.consent', { guideVersion })
  await twice('member.bind', { name, proof: { by: 'roster', phone, rosterCode } })
  const { durationSeconds } = dataOf(await me.call('replay.lesson', { lessonId: LESSON }))
  done('replay.lesson')
  const { sessionId } = await twice('replay.openSession', { lessonId: LESSON })

  for (let at = 0; at < durationSeconds; at += 12) {
    const toSeconds = Math.min(at + 12, durationSeconds)
    town.cloud.clock.advance((toSeconds - at) * 1000)
    const flush = {
      sessionId,
      segments: [{ fromSeconds: at, toSeconds, speed: 1 as const }],
      positionSeconds: toSeconds,
    }
    await me.call('replay.flush', flush)
    const before = documentCounts(town)
    const again = dataOf(await me.call('replay.flush', flush))
    repeatEffects += grown(before, documentCounts(town)) + again.earnedPoints
    done(`replay.flush to ${toSeconds} s`)
  }

  await redeemAndPickUp(twice)
  await giveFeedback(twice)

  const { account, entries } = dataOf(await me.call('points.overview', {}))
  done('points.overview')
  const ledgerSum = entries.reduce((sum, { delta }) => sum + delta, 0)
  return { steps, balance: account.available, ledgerSum, repeatEffects }
}

/** The same journey where no key is ever recognised. */
const runControl = async (): Promise<number> => {
  const town = await openTown({
    without: [
      {
        file: 'kernel/key-record.ts',
        from: "ids.derived('key', identityId, key)",
        to: "ids.derived('key', identityId, key, Math.random())",
      },
    ],
  })
  const { repeatEffects } = await runJourney(town, () => undefined)
  await town.close()
  return repeatEffects
}

const run = async (): Promise<void> => {
  const town = await openTown()
  const result = await runJourney(town, console.log)
  await town.close()
  console.log('control: the same without key records')
  const control = await runControl()
  const { steps, balance, ledgerSum, repeatEffects } = result
  const ok = balance === ledgerSum && balance === BALANCE && repeatEffects === 0 && control > 0
  console.log(JSON.stringify({ ok, steps, balance, ledgerSum, repeatEffects, control }))
  process.exitCode = ok ? 0 : 1
}

void run()
