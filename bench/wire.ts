import { cases } from '../localcloud/conformance/cases/cases'
import { runCases, runSuite } from '../localcloud/conformance/run-suite'
import { withoutConflicts } from '../localcloud/testing/kinder'

/**
 * The conformance suite: calls of the real SDK against the local cloud, in the words of both databases. The
 * control puts a kinder engine under it, without strict mode and without conflicts, and must see cases fail.
 */
const MIN_CASES = 150

const failuresOf = async (dialect: 'classic' | 'pg_doc'): Promise<number> => {
  const outcomes = await runSuite({ dialect })
  const failures = outcomes.filter(({ passed }) => !passed)
  for (const { name, seen } of failures) console.log(`${dialect} ✗ ${name}: ${seen}`)
  console.log(`${dialect}: ${outcomes.length} cases, ${failures.length} failed`)
  // A case that was not run has not passed.
  return failures.length + cases.length - outcomes.length
}

const runControl = async (): Promise<number> => {
  const names = cases.filter(({ on }) => on !== 'platform').map(({ name }) => name)
  const outcomes = await withoutConflicts(() => runCases(names, { strict: false }))
  return outcomes.filter(({ passed }) => !passed).length
}

const run = async (): Promise<void> => {
  const failed = (await failuresOf('classic')) + (await failuresOf('pg_doc'))
  console.log('control: the same on an engine without strict mode and without conflicts')
  const control = await runControl()
  const documentedOnly = cases.filter((given) => given.documentedOnly).length
  const strictOnly = cases.filter(({ on }) => on === 'strict').length
  console.log(JSON.stringify({ cases: cases.length, failed, documentedOnly, strictOnly, control }))
  process.exitCode = cases.length >= MIN_CASES && failed === 0 && control > 0 ? 0 : 1
}

void run()
