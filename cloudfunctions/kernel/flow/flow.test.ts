import { type Actor, system } from '../actor'
import { collection, type Stored } from '../collection'
import { refuseWith } from '../procedure'
import type { Transaction } from '../transaction'
import { flow } from './flow'
import { begin, type Taken } from './history'
import { progressOf } from './progress'
import { mayStart, stateIn } from './state'
import { take, takeStep } from './take'
import { telling } from './tell'

const notTooEarly = ({ opensAt = 0 }: { readonly opensAt?: number }, _: Actor, now: number) =>
  now < opensAt ? 'TOO_EARLY' : null

const toldOfHelp = telling('roleGiven', {
  to: ({ toldId = null }: { readonly toldId?: string | null }) => toldId,
  facts: ({ at }) => ({ role: 'helper', scope: at }),
})

const claims = flow({
  name: 'claim',
  words: {
    title: '申报',
    states: { filed: '待审', returned: '已退回', granted: '已通过', lapsed: '已过期' },
    steps: { file: '申报', giveBack: '退回', fileAgain: '再报', grant: '通过', help: '代办', lapse: '过期' },
    parties: { helper: '经办人' },
  },
  parties: { helper: { own: 'helperId' } },
  codes: { ownCase: 'OWN', returned: 'RETURNED', otherState: 'OTHER_STATE' },
  stamps: (state, at) => ({ touched: `${state} at ${at}` }),
  transitions: {
    file: { from: [], to: 'filed', by: ['owner'], deadline: 5 },
    giveBack: {
      from: ['filed'],
      to: 'returned',
      by: ['admin'],
      neverOwn: true,
      reason: 'required',
    },
    fileAgain: { from: ['returned'], to: 'filed', by: ['owner'], deadline: 5 },
    grant: { from: ['filed'], to: 'granted', by: ['cadre', 'admin'], guard: notTooEarly },
    help: { from: ['filed'], to: 'filed', by: ['helper'], apart: true, tells: [toldOfHelp] },
    lapse: { from: ['returned'], to: 'lapsed', by: ['system'], automatic: 'endsAt' },
  },
  awaits: { filed: 'grant', returned: 'fileAgain' },
})

type Claim = Stored & {
  readonly memberId: string
  readonly state: keyof typeof claims.words.states
  readonly history: readonly Taken<keyof typeof claims.transitions, 'helper'>[]
  readonly dueAt: number | null
  readonly endsAt: number
  readonly opensAt?: number
  readonly helperId?: string
  readonly toldId?: string
}

const claimsOf = collection<Claim>({ name: 'claims', scope: 'tenant', indexes: {} })
const everyClaim = collection<Claim>({ name: 'claims', scope: 'system', indexes: {} })

const MONDAY = Date.parse('2026-11-16T09:00:00+08:00')
const claim: Claim = {
  _id: 'c',
  tenantId: 't',
  memberId: 'author',
  endsAt: MONDAY + 1_000,
  ...begin(claims, MONDAY, ['file', 'owner']),
}
const returned: Claim = { ...claim, state: 'returned' }
const person = (memberId: string, role?: 'admin' | 'cadre', tenantId = 't'): Actor => ({
  identityId: memberId,
  tenantId,
  memberId,
  consented: true,
  enterpriseId: 'e',
  grants: role ? [{ grantId: 'g', role, scopeKind: 'tenant', scopeId: null, from: 0, to: null }] : [],
})

/** A transaction that keeps what it was told to write. */
const noting = () => {
  const written: object[] = []
  const update = async (_: unknown, _id: string, fields: object) => void written.push({ _id, ...fields })
  const add = async ({ name }: { readonly name: string }, document: object) =>
    void written.push({ added: name, ...document })
  return { written, tx: { update, add } as unknown as Transaction }
}
const giveBack = (actor: Actor, document = claim, reason = '缺证书') => {
  const { tx, written } = noting()
  const move = { step: 'giveBack', actor, now: MONDAY, refuse: refuseWith, reason } as const
  return take(tx, claimsOf, claims, document, move).then(() => written)
}

test('a step writes state, history and deadline in one update, with what belongs to it', async () => {
  const { tx, written } = noting()
  const move = { step: 'fileAgain', actor: person('author'), now: MONDAY, refuse: refuseWith } as const
  await take(tx, claimsOf, claims, returned, move, () => ({ endsAt: 7 }))
  const taken = { step: 'fileAgain', at: MONDAY, by: 'owner', reason: null }
  const dueAt = Date.parse('2026-11-23T23:59:59.999+08:00')
  expect(written).toEqual([
    {
      _id: 'c',
      touched: `filed at ${MONDAY}`,
      endsAt: 7,
      state: 'filed',
      history: [...claim.history, taken],
      dueAt,
    },
  ])
})

test('the reason stands in the history, and what was due is due no more', async () => {
  const [written] = await giveBack(person('sun', 'admin'))
  expect(written).toMatchObject({ dueAt: null, history: [{}, { by: 'admin', reason: '缺证书' }] })
})

test.each<[string, Actor, Claim, string, string]>([
  ['somebody without the role', person('he'), claim, '缺证书', 'FORBIDDEN'],
  ['the owner', person('author'), claim, '缺证书', 'FORBIDDEN'],
  ['somebody in another role', person('hu', 'cadre'), claim, '缺证书', 'FORBIDDEN'],
  ['an admin of another tenant', person('shen', 'admin', 'u'), claim, '缺证书', 'NOT_FOUND'],
  ['the academy itself', system, claim, '缺证书', 'NOT_FOUND'],
  ['an admin in his own case', person('author', 'admin'), claim, '缺证书', 'OWN'],
  ['an admin, in another state', person('sun', 'admin'), returned, '缺证书', 'RETURNED'],
  ['an admin without a reason', person('sun', 'admin'), claim, ' ', 'INVALID_INPUT'],
])('%s gives nothing back', async (_, actor, document, reason, code) => {
  await expect(giveBack(actor, document, reason)).rejects.toThrow(new RegExp(`^${code}$`))
})

test('the history names the role in which the step was taken', async () => {
  const { tx, written } = noting()
  const move = { step: 'grant', actor: person('hu', 'cadre'), now: MONDAY, refuse: refuseWith } as const
  await take(tx, claimsOf, claims, claim, move)
  expect(written).toMatchObject([{ state: 'granted', history: [{}, { step: 'grant', by: 'cadre' }] }])
})

test('what happens by itself counts from its moment on, and the job writes it then', async () => {
  const late = MONDAY + 1_000
  expect([stateIn(claims, returned, late - 1), stateIn(claims, returned, late)]).toEqual([
    'returned',
    'lapsed',
  ])
  expect(stateIn(claims, claim, late)).toBe('filed')
  expect(mayStart(claims, 'fileAgain', returned, late)).toBe(false)
  expect([late - 1, late].map((now) => mayStart(claims, 'lapse', returned, now))).toEqual([false, true])
  const { tx, written } = noting()
  const move = { step: 'lapse', actor: system, now: late, refuse: refuseWith } as const
  await take(tx, everyClaim, claims, returned, move)
  expect(written).toMatchObject([{ state: 'lapsed', history: [{}, { by: 'system' }] }])
})

test('a history keeps its last sixty lines', async () => {
  const line = { step: 'grant', at: 1, by: 'admin', reason: null } as const
  const [written] = await giveBack(person('sun', 'admin'), { ...claim, history: Array(60).fill(line) })
  const { history } = written as Claim
  expect([history.length, history.at(-1)?.step]).toEqual([60, 'giveBack'])
})

test('a case begins with steps that follow each other', () => {
  expect(begin(claims, 1, ['file', 'owner'], ['grant', 'cadre'])).toMatchObject({
    state: 'granted',
    dueAt: null,
  })
  expect(() => begin(claims, 1, ['grant', 'admin'])).toThrow('no case begins with grant')
  expect(() => begin(claims, 1, ['file', 'owner'], ['fileAgain', 'owner'])).toThrow('fileAgain')
})

test('what does not exist does not compile', async () => {
  const name = 'x'
  const words = { title: name, states: { a: '', b: '' }, steps: { go: '' } }
  const step = { from: ['a'], to: 'b', by: ['owner'] } as const
  // @ts-expect-error no such state to go to
  flow({ name, words, awaits: {}, transitions: { go: { ...step, to: 'c' } } })
  // @ts-expect-error no such state to start from
  flow({ name, words, awaits: {}, transitions: { go: { ...step, from: ['c'] } } })
  // @ts-expect-error no such party
  flow({ name, words, awaits: {}, transitions: { go: { ...step, by: ['boss'] } } })
  // @ts-expect-error no such transition
  expect(() => mayStart(claims, 'burn', claim, 0)).toThrow()
  // @ts-expect-error a party that may not take it
  begin(claims, 0, ['file', 'admin'])
  const { tx } = noting()
  const move = { step: 'giveBack', actor: system, now: 0, refuse: refuseWith } as const
  // @ts-expect-error no reason where one is required
  await expect(take(tx, claimsOf, claims, claim, move)).rejects.toThrow('NOT_FOUND')
})

test('progress tells the steps that the reader may take, and what comes next', () => {
  const told = (actor: Actor, document = claim, now = MONDAY) =>
    progressOf(claimsOf, claims, document, { actor, now })
  const open = (actor: Actor, document = claim, now = MONDAY) =>
    told(actor, document, now).open.map(({ step }) => step)
  expect(open(person('sun', 'admin'))).toEqual(['giveBack', 'grant'])
  expect(told(person('sun', 'admin')).open[0]).toEqual({
    step: 'giveBack',
    title: '退回',
    asksReason: true,
    irreversible: false,
  })
  expect(open(person('author', 'admin'))).toEqual(['grant'])
  expect([open(person('he')), open(person('sun', 'admin', 'u'))]).toEqual([[], []])
  expect(open(person('author'), returned)).toEqual(['fileAgain'])
  expect(open(person('author'), returned, MONDAY + 1_000)).toEqual([])
  expect(told(person('he')).next).toEqual({
    title: '通过',
    by: ['cadre', 'admin'],
    until: claim.dueAt,
    provisional: false,
    otherwise: null,
  })
  expect(told(person('he'), returned).next).toMatchObject({ until: MONDAY + 1_000, otherwise: '过期' })
  expect(told(person('he'), returned, MONDAY + 1_000).next).toBeNull()
})

test('a party of the flow is whom its field names, and a step that is taken apart is not offered', async () => {
  const helped = { ...claim, helperId: 'he' }
  const offered = progressOf(claimsOf, claims, helped, { actor: person('he'), now: MONDAY }).open
  expect(offered).toEqual([])
  const { tx, written } = noting()
  const move = { step: 'help', actor: person('he'), now: MONDAY, refuse: refuseWith } as const
  await take(tx, claimsOf, claims, helped, move)
  expect(written).toMatchObject([{ history: [{}, { step: 'help', by: 'helper' }] }])
  await expect(take(tx, claimsOf, claims, claim, move)).rejects.toThrow(/^FORBIDDEN$/)
})

test('who acts in a role does not act as himself', () => {
  const acting = { ...person('author', 'admin'), role: 'admin' as const }
  const { open } = progressOf(claimsOf, claims, returned, { actor: acting, now: MONDAY })
  expect(open).toEqual([])
})

test('a guard refuses with its code, and the step is not offered', async () => {
  const early = { ...claim, opensAt: MONDAY + 1 }
  const move = { step: 'grant', actor: person('sun', 'admin'), now: MONDAY, refuse: refuseWith } as const
  await expect(take(noting().tx, claimsOf, claims, early, move)).rejects.toThrow(/^TOO_EARLY$/)
  const offered = (now: number) =>
    progressOf(claimsOf, claims, early, { ...move, now }).open.map(({ step }) => step)
  expect([offered(MONDAY), offered(MONDAY + 1)]).toEqual([['giveBack'], ['giveBack', 'grant']])
})

test('a step tells whom the flow says, each time anew, and nobody where there is nobody', async () => {
  const told = async (history: Claim['history'], toldId?: string) => {
    const { tx, written } = noting()
    const move = { step: 'help', actor: person('he'), now: MONDAY, refuse: refuseWith } as const
    const document = { ...claim, helperId: 'he', history, ...(toldId && { toldId }) }
    const getScoped = async () => document
    await takeStep({ ...tx, getScoped } as unknown as Transaction, claimsOf, claims, 'c', move)
    return written.slice(1)
  }
  expect(await told(claim.history)).toEqual([])
  const [first] = await told(claim.history, 'lin')
  expect(first).toMatchObject({
    added: 'notices',
    memberId: 'lin',
    kind: 'roleGiven',
    subjectId: 'c',
    facts: { role: 'helper', scope: MONDAY },
  })
  const [second] = await told([...claim.history, ...claim.history], 'lin')
  expect(Reflect.get(first ?? {}, '_id')).not.toBe(Reflect.get(second ?? {}, '_id'))
})

test('a reason is told to those who are to know it', () => {
  const line = { step: 'giveBack', at: MONDAY, by: 'admin', reason: '缺证书' } as const
  const document = { ...returned, history: [line] }
  const reader = { actor: person('author'), now: MONDAY }
  const reasons = [true, false].map(
    (reads) =>
      progressOf(claimsOf, claims, document, { ...reader, readsReason: () => reads }).history[0]?.reason,
  )
  expect(reasons).toEqual(['缺证书', null])
})
