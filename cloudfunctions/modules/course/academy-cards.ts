import type { Actor } from '../../kernel/actor'
import { type AcademyDocument, academies } from './store'

/** A town has one head academy and some tens of branches; more would need a page of their own. */
export const MAX_ACADEMIES = 100

/** The fields that tell academies apart. */
export const academyFields = ['kind', 'name', 'enterpriseName', 'since'] as const

/** An academy as filters and lists show it. */
export const academyCardOf = ({
  _id: academyId,
  kind,
  name,
  enterpriseName,
  since,
}: Pick<AcademyDocument, '_id' | (typeof academyFields)[number]>) => ({
  ...{ academyId, kind, name, enterpriseName, since },
})

/** The branches that are being built up, run or are suspended: what a cadre can be given to look after. */
export const branchNames = async (actor: Actor) => {
  const { rows } = await academies.page(actor, {
    index: 'inOrder',
    limit: MAX_ACADEMIES,
    fields: ['kind', 'name'],
  })
  return rows.filter(({ kind }) => kind === 'academyBranch').map(({ _id, name }) => ({ _id, name }))
}
