import { clock } from '../clock'
import { readAccount } from '../identity'
import { ids } from '../ids'
import { type Due, runJobs } from './run-jobs'

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
 * The function that a timer trigger calls. A mini-program could call any function by its name: a person is
 * answered with nothing.
 */
export const jobsOf =
  (due: Due) =>
  async (_: unknown, context: { readonly request_id?: string } | undefined): Promise<object> =>
    isPerson() ? {} : runJobs(due, context?.request_id || ids.fresh(clock.now()))
