import type { AskToSubscribe } from './subscribe-types'

/**
 * WeChat's dialog: may we send one message of each of these templates, three at most. WeChat shows it only
 * straight from a tap: nothing may be waited for before it.
 */
export declare const askToSubscribe: AskToSubscribe
