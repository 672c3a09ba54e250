import { clock } from './clock'
import { describeError } from './errors'
import { readAccount } from './identity'
import { ids } from './ids'
import { writeLog } from './log'

/** Work that is due by time: does a bounded part of it and says how much, so that the next run does the rest. */
type Job = (now: number) => Promise<number>

const runJob = async (name: string, job: Job, requestId: string): Promise<number | null> => {
  const now = clock.now()
  const log = (code: string, cause?: string) =>
    writeLog({
      requestId,
      procedure: name,
      code,
      milliseconds: clock.now() - now,
      ...(cause ? { cause } : {}),
    })
  try {
    const done = await job(now)
    log('OK')
    return done
  } catch (error) {
    log('INTERNAL', describeError(error))
    return null
  }
}

/** A person's account comes with every call of a person, and with none of a trigger. */
const isPerson = (): boolean => {
  try {
    readAccount()
    return true
  } catch {
    return false
  }
}

/**
 * The function that a timer trigger calls. Jobs run one after the other, and one that fails does not keep the
 * others from running. A mini-program could call any function by its name: a person is answered with nothing.
 *
 * @returns what each job did; null for one that failed
 */
export const jobsOf =
  (jobs: Readonly<Record<string, Job>>) =>
  async (_: unknown, context: { readonly request_id?: string } | undefined) => {
    if (isPerson()) return {}
    const requestId = context?.request_id || ids.fresh(clock.now())
    const done: Record<string, number | null> = {}
    for (const [name, job] of Object.entries(jobs)) done[name] = await runJob(name, job, requestId)
    return done
  }
