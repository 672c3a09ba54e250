import * as fc from 'fast-check'
import { type Act, command } from '../act'
import { lapseDue } from '../model/mall'
import type { Heard, World } from '../world'

/** A job that failed answers null. */
const heardFrom = (fired: readonly unknown[]): Heard =>
  JSON.stringify(fired).includes('null') ? { ok: false, code: 'INTERNAL' } : { ok: true, data: {} }

const timersAct = (world: World): Act => ({
  says: 'the timer comes',
  putsOff: true,
  send: () =>
    world.cloud.fireTimers('timers').then(heardFrom, (): Heard => ({ ok: false, code: 'INTERNAL' })),
  foretell: lapseDue,
})

/** The timer: vouchers lapse, pieces of calls that died come back. */
export const runTimers = command('runTimers', fc.constant(null), timersAct)
