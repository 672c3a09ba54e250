import { promote } from './promote'
import { settleMark } from './settle-mark'

/** Gives seats that came back to the heads of the waiting list, and has each of them told. */
export const promoteHeads = async (sessionId: string, now: number): Promise<void> => {
  for (const mark of await promote(sessionId, now)) await settleMark(sessionId, mark, { isOver: false, now })
}
