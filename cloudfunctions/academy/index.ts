import { pipelineOf } from '../kernel/pipeline'
import { handlers } from './tables'

/** The function that the mini-program calls: `{procedure, input, key?}` in, an envelope out. */
export const main = pipelineOf(handlers)
