import { createClient } from './client'
import { heardServerTime } from './server-clock'
import { send } from './transport'

/** The client that the screens use. See `client.ts` for what each call promises. */
export const { call, mutate, repeat } = createClient({
  send,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: () => Date.now(),
  heard: heardServerTime,
})
