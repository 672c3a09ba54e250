import { mutate } from '../e2e/mutants/mutate'

/**
 * Every guard of the functions, counted from the code and taken out in turn: a test has to miss it. The control plants
 * a guard that does what the next one does as well; nothing can miss it, and it has to be reported. Arguments go to
 * Jest, as a part of the tests to try.
 */

/** Stands twice in the control: without the first, the second refuses. */
const PLANTED = {
  file: 'modules/mall/redeeming/redeem.ts',
  text: "if (reward.state !== 'onSale') throw refuse('NOT_ON_SALE')",
  tests: ['modules/mall/redeeming/redeem.test', '-t', 'off sale'],
}

const planting = (file: string, text: string): string =>
  file === PLANTED.file ? text.replace(PLANTED.text, `${PLANTED.text}\n    ${PLANTED.text}`) : text

/** @returns how many of the planted guards were met by a test and reported as missed by none */
const countPlanted = async (): Promise<number> => {
  const { survivors } = await mutate(PLANTED.tests, planting)
  return survivors.filter(({ guard, met }) => guard.text === PLANTED.text && met !== null).length
}

const run = async (): Promise<void> => {
  const { guards, survivors, doubted, passed } = await mutate(process.argv.slice(2))
  for (const test of doubted) console.log(`comes out otherwise the second time: ${test}`)
  for (const { guard, met } of survivors) {
    console.log(`missed by no test: ${guard.kind} cloudfunctions/${guard.file}:${guard.line} ${guard.text}`)
    console.log(`  ${met ?? 'no test meets it'}`)
  }
  const control = await countPlanted()
  const killed = guards.length - survivors.length
  console.log(JSON.stringify({ guards: guards.length, killed, control }))
  process.exitCode = passed && survivors.length === 0 && control > 0 ? 0 : 1
}

void run()
