import { useEffect, useState } from 'react'
import { serverNow } from './server-clock'

const LOOK_EVERY_MS = 1_000

/**
 * The number of the present stretch of time, as `stepOf` counts them; it goes on by itself while `active`. It is taken
 * from the clock whenever it is drawn: the first answer of the server may have put that clock right.
 */
export const useStep = (stepOf: (now: number) => number, active: boolean): number => {
  const [, setStep] = useState(() => stepOf(serverNow()))
  useEffect(() => {
    if (!active) return
    const look = () => setStep(stepOf(serverNow()))
    look()
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [stepOf, active])
  return stepOf(serverNow())
}
