import { randomUUID } from 'node:crypto'
import type { Input, MutationName, Output } from '../../contract/contract'
import type { Reply } from '../../contract/procedure'
import type { Cloud } from '../cloud'
import type { DemoPerson } from './content/people'

/** Calls the academy as a demo person. @throws where it answers with anything but a success */
export const send = async <N extends MutationName | 'replay.flush'>(
  cloud: Cloud,
  person: DemoPerson,
  procedure: N,
  input: Input<N>,
): Promise<Output<N>> => {
  const key = procedure === 'replay.flush' ? {} : { key: randomUUID() }
  const { reply } = await cloud.call('academy', {
    person: person.handle,
    event: { procedure, input, ...key },
  })
  const answer = reply as Reply<Output<N>, string>
  if (!answer.ok) throw new Error(`seed: ${procedure} as ${person.handle} answered ${answer.code}`)
  return answer.data
}
