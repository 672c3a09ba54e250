import { contract } from '@contract/contract'
import { removeFiles } from '../../kernel/files'
import { takeStep } from '../../kernel/flow/take'
import { holdingOne } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskName, members } from '../member/module'
import { claimsOf } from './claims-of'
import { claimFlow } from './flow'
import { keepPictures } from './pictures'

/** More hands than these never wrote in one claim. */
const MAX_WRITERS = 10

/** 补正: better evidence for what came back. What it is evidence of stays, because it names the claim. */
export const amend = procedure(
  contract.claim.amend,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { claimId }) => claimId },
  async ({ actor, input, now, key, openId, refuse, transact }) => {
    const { claimId, evidence } = input
    const [writer, pictures] = await Promise.all([
      members.getScoped(actor, actor.memberId),
      keepPictures(input.pictures, { actor, key, openId }),
    ])
    if (!pictures) throw refuse('PICTURE_REFUSED')
    const done = await transact(async (tx) => {
      const move = { step: 'amend', actor, now, refuse } as const
      const { state } = await takeStep(tx, claimsOf(actor), claimFlow, claimId, move, ({ writers }) => ({
        evidence,
        enteredByMasked: maskName(writer.name),
        ...(pictures.length > 0 && { pictures }),
        writers: [...writers.filter((one) => one !== actor.memberId), actor.memberId].slice(-MAX_WRITERS),
      }))
      return { claimId, state }
    })
    await removeFiles(input.pictures)
    return done
  },
)
