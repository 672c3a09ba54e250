import type { HolderActor } from '../../kernel/actor'
import { villages } from './store'

/** A town has some tens of them. */
const MAX_VILLAGES = 100

/** 村社 of the tenant, in the town's own order. */
export const allVillages = async (actor: HolderActor) =>
  (await villages.page(actor, { index: 'inOrder', limit: MAX_VILLAGES, fields: ['name'] })).rows
