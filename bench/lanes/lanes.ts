import { fork } from 'node:child_process'

/** A town keeps one core busy; two share the work of two cores. */
export const LANES = 2
const LANE = 'ACADEMY_BENCH_LANE'

const forkLane = <T>(file: string, lane: number, options: readonly string[]): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = fork(file, [...process.argv.slice(2), ...options], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, [LANE]: String(lane) },
    })
    child.on('message', (result: T) => resolve(result))
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`part ${lane + 1} of the bench ended with ${code}`)))
  })

/**
 * Does a bench's work in as many processes as there are lanes.
 *
 * @param file the bench itself, which each of the processes runs again; there this call does its lane's work, hands
 * over the result, which has to be plain data, and ends the process
 * @param options what the processes are told beside the bench's own options
 */
export const inLanes = async <T>(
  file: string,
  work: (lane: number) => Promise<T>,
  options: readonly string[] = [],
): Promise<readonly T[]> => {
  const lane = process.env[LANE]
  if (lane === undefined)
    return Promise.all(Array.from({ length: LANES }, (_, nth) => forkLane<T>(file, nth, options)))
  const result = await work(Number(lane))
  await new Promise((sent) => process.send?.(result, sent))
  process.exit(0)
}
