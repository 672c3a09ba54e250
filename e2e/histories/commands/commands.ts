import * as fc from 'fast-check'
import type { Drawn } from '../act'
import { bind } from './bind'
import { cancel } from './cancel'
import { enterClaim, verifyClaim } from './claim'
import { adjust, confirmProposed, reverse } from './correct'
import { handleTicket } from './handle-ticket'
import { redeem } from './redeem'
import { redeemAgain } from './redeem-again'
import { runTimers } from './run-timers'
import { submitTicket } from './submit-ticket'
import { watch } from './watch'
import { writeOff } from './write-off'

/** Everything that histories do, and how often beside each other. */
export const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 4, arbitrary: bind },
  { weight: 3, arbitrary: watch },
  { weight: 6, arbitrary: redeem },
  { weight: 2, arbitrary: redeemAgain },
  { weight: 3, arbitrary: cancel },
  { weight: 3, arbitrary: writeOff },
  { weight: 2, arbitrary: submitTicket },
  { weight: 3, arbitrary: handleTicket },
  { weight: 2, arbitrary: enterClaim },
  { weight: 3, arbitrary: verifyClaim },
  { weight: 1, arbitrary: runTimers },
  { weight: 1, arbitrary: adjust },
  { weight: 1, arbitrary: reverse },
  { weight: 3, arbitrary: confirmProposed },
)
