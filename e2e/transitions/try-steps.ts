import { isDeepStrictEqual } from 'node:util'
import type { Replacement } from '../../config/tasks/bundle-function'
import type { Input } from '../../contract/contract'
import { scanned } from '../a-class-begun'
import { ASKED } from '../a-talk'
import type { Town } from '../town'
import { type ArrangedCase, openCases } from './cases'
import { byCall, byTimer } from './expected'
import { arrangeParties, ownerFor, type PartyName, parties, personOf } from './parties'

type CallName = keyof typeof byCall

const callNames = Object.keys(byCall) as CallName[]
const partyNames = Object.keys(parties) as PartyName[]
const handles = new Set(Object.values(parties).filter((handle) => handle !== null))

/** Takes out of the kernel what looks at the state before a step. */
export const WITHOUT_STATE_CHECK: readonly Replacement[] = [
  {
    file: 'kernel/flow/case.ts',
    from: 'return mayStart(flow, step, document, now) ?',
    to: 'return document ?',
  },
]

/** What each call needs to name a case. */
const inputs: { readonly [N in CallName]: (one: ArrangedCase, town: Town) => Input<N> | Promise<Input<N>> } =
  {
    'feedback.release': ({ id }) => ({ ticketId: id }),
    'feedback.reply': ({ id }) => ({ ticketId: id, text: '示例答复' }),
    'feedback.adopt': ({ id }) => ({ ticketId: id }),
    'feedback.close': ({ id }) => ({ ticketId: id }),
    'feedback.contest': ({ id }) => ({ ticketId: id, reason: '没有说什么时候办' }),
    'feedback.rate': ({ id }) => ({ ticketId: id, satisfaction: 'good' }),
    'mall.writeOff': ({ code }) => ({ code }),
    'mall.cancel': ({ id }) => ({ voucherId: id }),
    'certificate.revoke': ({ id }) => ({ certificateId: id, reason: '代人学习' }),
    'course.submit': ({ id }) => ({ courseId: id }),
    'course.giveBack': ({ id }) => ({ courseId: id, reason: '请补充' }),
    'course.publish': ({ id }) => ({ courseId: id }),
    'course.withdraw': ({ id }) => ({ courseId: id, reason: '内容过时' }),
    'course.republish': ({ id }) => ({ courseId: id }),
    'course.revise': ({ id }) => ({ courseId: id }),
    'course.charterBranch': ({ id }) => ({ academyId: id }),
    'course.openBranch': ({ id }) => ({ academyId: id }),
    'class.open': ({ id }) => ({ sessionId: id }),
    'class.close': ({ id }) => ({ sessionId: id, record: '示例记录' }),
    'class.callOff': ({ id }) => ({ sessionId: id, reason: '教室停电' }),
    'claim.giveBack': ({ id }) => ({ claimId: id, reason: '缺证书照片' }),
    'claim.amend': ({ id }) => ({ claimId: id, evidence: '示例证书', pictures: [] }),
    'claim.verify': ({ id }) => ({ claimId: id }),
    'lecturer.ask': ({ id }) => ({ talkId: id, ...ASKED }),
    'lecturer.confirm': ({ id }) => ({ talkId: id }),
    'lecturer.decline': ({ id }) => ({ talkId: id, reason: '那天有事' }),
    'lecturer.callOff': ({ id }) => ({ talkId: id, reason: '停电' }),
    'lecturer.withdraw': ({ id }) => ({ talkId: id, reason: '那天有事' }),
    'lecturer.hold': ({ id }) => ({ talkId: id, listeners: 38, summary: '示例' }),
    'class.checkIn': async ({ id }, town) => ({ sessionId: id, seen: await scanned(town, id) }),
    'class.excuse': ({ enrolmentId = '' }) => ({ enrolmentId, reason: '生病' }),
    'class.signFor': ({ enrolmentId = '' }) => ({ enrolmentId, act: 'in', reason: '手机没电' }),
    'class.leave': ({ id }) => ({ sessionId: id }),
    'course.suspendBranch': ({ id }) => ({ academyId: id, reason: '厂房搬迁' }),
    'course.resumeBranch': ({ id }) => ({ academyId: id }),
  }

const call = async <N extends CallName>(town: Town, party: PartyName, name: N, one: ArrangedCase) => {
  const { reply } = await personOf(town, party).mutate(name, await inputs[name](one, town))
  return reply.ok ? null : reply.code
}

/** What a try came to: "state, step by party" as the document tells it, or the code that left it as it was. */
const outcomeOf = async (one: ArrangedCase, act: () => Promise<string | null>): Promise<string> => {
  const before = one.now()
  const code = await act()
  const after = one.now()
  if (isDeepStrictEqual(before, after)) return code ?? 'NOTHING'
  const last = (after.history as readonly { step: string; by: string }[]).at(-1)
  return `${after.state}, ${last?.step} by ${last?.by}${code ? `, though refused: ${code}` : ''}`
}

const isCode = (words: string): boolean => /^[A-Z_]+$/.test(words)

type Tried = {
  pairs: number
  readonly wronglyAllowed: string[]
  readonly wronglyRefused: string[]
  /** Rightly allowed or refused, but with another code, state or history. */
  readonly otherwise: string[]
}

const note = (tried: Tried, what: string, expected: string, outcome: string): void => {
  tried.pairs += 1
  if (outcome === expected) return
  const line = `${what}: expected ${expected}, got ${outcome}`
  if (isCode(expected) && !isCode(outcome)) tried.wronglyAllowed.push(line)
  else if (!isCode(expected) && isCode(outcome)) tried.wronglyRefused.push(line)
  else tried.otherwise.push(line)
}

/** Which tries are made: all, or a part of them. */
type Wanted = (party: PartyName, states: readonly string[], state: string) => boolean

const tryCalls = async (town: Town, cases: Awaited<ReturnType<typeof openCases>>, wanted: Wanted) => {
  const tried: Tried = { pairs: 0, wronglyAllowed: [], wronglyRefused: [], otherwise: [] }
  for (const name of callNames) {
    const { subject, step, states, parties: who } = byCall[name]
    for (const [state, leads] of Object.entries(states))
      for (const party of partyNames.filter((one) => wanted(one, Object.keys(states), state))) {
        const one = await cases[subject](ownerFor(party), state)
        const outcome = await outcomeOf(one, () => call(town, party, name, one))
        const may = !isCode(who[party])
        const expected =
          may && !isCode(leads) ? `${leads}, ${step} by ${who[party]}` : may ? leads : who[party]
        note(tried, `${name} of ${state} by ${party}`, expected, outcome)
      }
  }
  return tried
}

/** The timer's function called by the platform, or by somebody who would like to be it. */
const tryTimer = async (town: Town, cases: Awaited<ReturnType<typeof openCases>>, tried: Tried) => {
  for (const { subject, step, states, takenBy } of byTimer)
    for (const [state, leads] of Object.entries(states))
      for (const handle of ['', ...handles]) {
        const one = await cases[subject]('lin', state)
        const outcome = await outcomeOf(one, async () => {
          if (handle) await town.cloud.call('timers', { person: handle, event: { Type: 'Timer' } })
          else await town.cloud.fireTimers('timers')
          return null
        })
        const expected = handle || isCode(leads) ? 'NOTHING' : `${leads}, ${step} by ${takenBy}`
        note(tried, `timer on ${subject} ${state} by ${handle || 'the platform'}`, expected, outcome)
      }
}

/** Every step from every state by every party, over the real functions; or the part that is wanted. */
export const trySteps = async (town: Town, wanted: Wanted = () => true): Promise<Tried> => {
  await arrangeParties(town)
  const cases = await openCases(town)
  const tried = await tryCalls(town, cases, wanted)
  await tryTimer(town, cases, tried)
  return tried
}
