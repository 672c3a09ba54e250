import { setImmediate as nextTurn } from 'node:timers/promises'
import { entryIdOf } from '../cloudfunctions/modules/points/entry-id'
import { type Balance, credited, emptyBalance, storedAt } from '../cloudfunctions/modules/points/rules'
import type { AccountDocument, EntryDocument, Rule } from '../cloudfunctions/modules/points/store'
import { openTown, type Town } from '../e2e/town'

/**
 * The rolling self-audit over tens of thousands of members who have earned all year: the timer's real job reads
 * every account and every entry through the SDK and must find nothing. The control plants three different faults
 * (an entry removed, a balance changed, a source paid twice), and the same job must find exactly these three members.
 * `-- MEMBERS` asks for another number.
 */
const [MEMBERS = 40_000] = process.argv.slice(2).map(Number)
const ENTRIES_EACH = 10
const MEMBERS_AT_ONCE = 1_000
const TENANT = 'jiangshan'
const DAY_MS = 86_400_000
const MAX_RUNS = 60
const JOB = 'ledger.sweepAccounts'

const RULES: readonly Rule[] = [
  { code: 'BIND', title: '实名绑定', points: 20, group: 'BIND', evidence: '' },
  { code: 'REPLAY', title: '学完课程回放', points: 5, group: 'LESSON', evidence: '' },
  { code: 'FB_ADOPT', title: '意见被采纳', points: 20, group: 'FB_ADOPT', capExempt: true, evidence: '' },
]

const memberName = (n: number): string => `made-up-${String(n).padStart(6, '0')}`

/** A member's account and entries, made by the ledger's own rules at moments of this year, so that nothing expires. */
const booksOf = (n: number, now: number): { account: AccountDocument; entries: EntryDocument[] } => {
  const memberId = memberName(n)
  const owner = { tenantId: TENANT, memberId }
  let balance: Balance = emptyBalance
  const entries = Array.from({ length: ENTRIES_EACH }, (_, sequence): EntryDocument => {
    const rule = RULES[sequence % RULES.length] as Rule
    const at = now - (ENTRIES_EACH - sequence + (n % 7)) * 15 * DAY_MS
    const source = { type: 'lesson', id: `lesson-${sequence}`, title: '车间安全用电' } as const
    const named = { memberId, kind: 'earning', group: rule.group, subject: source.id, source } as const
    balance = storedAt(credited(balance, rule, at), at)
    return {
      ...{ _id: entryIdOf(named), ...owner, ...named, sequence, delta: rule.points, direction: 'in' },
      ...{ month: new Date(at).toISOString().slice(0, 7), balanceAfter: balance.available },
      ...{ ruleCode: rule.code, ruleTitle: rule.title, ruleVersion: 1, at },
    }
  })
  return { account: { _id: memberId, ...owner, ...balance }, entries }
}

const fill = async ({ cloud: { database, clock } }: Town): Promise<void> => {
  for (let from = 0; from < MEMBERS; from += MEMBERS_AT_ONCE) {
    const size = Math.min(MEMBERS_AT_ONCE, MEMBERS - from)
    const books = Array.from({ length: size }, (_, at) => booksOf(from + at, clock.now()))
    database.insert(
      'pointsAccounts',
      books.map(({ account }) => account),
    )
    database.insert(
      'pointsEntries',
      books.flatMap(({ entries }) => entries),
    )
    // Writes of one turn are one commit: a commit of everything would not fit into the cache.
    await nextTurn()
    if ((from / MEMBERS_AT_ONCE) % 10 === 9) console.log(`${from + size} members`)
  }
}

/** Lets the timer come until the sweep is through. @returns what it counted, of all unions together */
const sweep = async ({ cloud }: Town) => {
  const before = cloud.database.get('jobs', JOB)?.finishedAt ?? null
  for (let runs = 0; runs < MAX_RUNS; runs += 1) {
    await cloud.fireTimers('timers')
    const record = cloud.database.get('jobs', JOB)
    if (record?.lastError) throw new Error(String(record.lastError))
    if (record?.finishedAt && record.finishedAt !== before) break
    console.log(`${record?.done ?? 0} of ${MEMBERS} members`)
  }
  const [run] = cloud.database
    .find('auditRuns', { kind: 'full', tenantId: TENANT })
    .sort((a, b) => Number(b.startedAt) - Number(a.startedAt))
  return { accounts: Number(run?.accounts), entries: Number(run?.entries), findings: Number(run?.findings) }
}

/** Three faults in three members. @returns the members */
const plant = async ({ cloud: { database } }: Town): Promise<string[]> => {
  const [robbed, changed, twice] = [1, 2, 3].map((part) => memberName(Math.floor((MEMBERS * part) / 4)))
  const [entry] = database.find('pointsEntries', { tenantId: TENANT, memberId: robbed, sequence: 4 })
  await database.remove('pointsEntries', { _id: entry?._id })
  await database.update('pointsAccounts', { _id: changed }, { $set: { available: 1_000 } })
  const [paid] = database.find('pointsEntries', {
    tenantId: TENANT,
    memberId: twice,
    sequence: ENTRIES_EACH - 1,
  })
  const balanceAfter = Number(paid?.balanceAfter) + Number(paid?.delta)
  database.insert('pointsEntries', [{ ...paid, _id: 'made-up', sequence: ENTRIES_EACH, balanceAfter }])
  return [robbed, changed, twice].map(String)
}

const run = async (): Promise<void> => {
  const town = await openTown()
  await fill(town)
  const startedAt = performance.now()
  const { accounts, entries, findings } = await sweep(town)
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10
  console.log(`${accounts} accounts, ${entries} entries, ${seconds} s; control: three faults are planted`)
  const planted = await plant(town)
  town.cloud.clock.advance(8 * DAY_MS)
  await sweep(town)
  const found = new Set(
    town.cloud.database.find('auditFindings', {}, { limit: 100 }).map(({ memberId }) => String(memberId)),
  )
  await town.close()
  const control = planted.filter((memberId) => found.has(memberId)).length
  console.log(JSON.stringify({ members: MEMBERS, entries, seconds, findings, control }))
  const right = findings === 0 && accounts >= MEMBERS && entries >= MEMBERS * ENTRIES_EACH
  process.exitCode = right && control === planted.length && found.size === control ? 0 : 1
}

void run()
