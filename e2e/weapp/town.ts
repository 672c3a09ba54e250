import { randomUUID } from 'node:crypto'
import type { Input, MutationName, Output, ProcedureName } from '../../contract/contract'
import type { Reply } from '../../contract/procedure'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import { tinyPeople } from '../../localcloud/seed/content/people'
import { startCloudProcess } from '../cloud-process'
import { knock } from './door'

/** A phone that is open stops `Date.now`: its clock stands still until it is moved. */
const realNow = Date.now.bind(Date)

/** What a seeded person knows about himself. */
const factsOf = (handle: string) => {
  const person = tinyPeople.find((candidate) => candidate.handle === handle)
  if (!person) throw new Error(`nobody here is called ${handle}`)
  const { name, phone, rosterCode } = person
  return { name, phone, rosterCode: rosterCode ?? '' }
}

/** The town behind the phones, asked directly at its door: what a test arranges and compares with. */
export const openTown = async () => {
  const { url, close, aheadMs: aheadAtFirst } = await startCloudProcess()
  let aheadMs = aheadAtFirst

  const ask = async <N extends ProcedureName>(
    person: string,
    procedure: N,
    input: Input<N>,
    key?: string,
  ): Promise<Output<N>> => {
    const { body } = await knock(url, {
      path: '/__cloud/call/academy',
      person,
      body: { procedure, input, ...(key && { key }) },
    })
    const reply = body as Reply<Output<N>, string>
    if (!reply.ok) throw new Error(`${procedure} answered ${reply.code}`)
    return reply.data
  }
  const act = <N extends MutationName>(person: string, procedure: N, input: Input<N>): Promise<Output<N>> =>
    ask(person, procedure, input, randomUUID())

  return {
    url,
    close,
    ask,
    act,
    factsOf,

    /** Consents and binds with the roster code, without a phone. */
    bind: async (person: string): Promise<Output<'member.bind'>> => {
      const { name, phone, rosterCode } = factsOf(person)
      await act(person, 'member.consent', { guideVersion: GUIDE_VERSION })
      return act(person, 'member.bind', { name, proof: { by: 'roster', phone, rosterCode } })
    },

    /** What WeChat's phone button would hand over for this person. */
    phoneCode: async (person: string): Promise<string> => {
      const { body } = await knock(url, { path: '/__cloud/phone-code', person, body: {} })
      return (body as { code: string }).code
    },

    /** The cloud's time. */
    now: () => realNow() + aheadMs,

    /** Moves the cloud's clock. */
    pass: async (advanceMs: number): Promise<void> => {
      aheadMs += advanceMs
      await knock(url, { path: '/__cloud/clock', body: { advanceMs } })
    },
  }
}

export type Town = Awaited<ReturnType<typeof openTown>>
