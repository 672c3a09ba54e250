import type { Send } from './transport-types'

export declare const send: Send
