import * as fc from 'fast-check'
import { type Act, command } from '../act'
import { closeSilent } from '../model/feedback'
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
  foretell: (model, at) => {
    closeSilent(model, at)
    return lapseDue(model, at)
  },
})

/** The timer: vouchers lapse, silent tickets close, pieces of calls that died come back. */
export const runTimers = command('runTimers', fc.constant(null), timersAct)
