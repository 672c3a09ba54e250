import type { Actor } from '../../../kernel/actor'
import { type AcademyDocument, academies } from '../store'

/** A town has one head academy and some tens of branches; more would need a page of their own. */
export const MAX_ACADEMIES = 100

/** As many as fit beside the search and the categories, and beside a page of courses in what a call may read. */
const ACADEMIES_PER_PAGE = 12

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

/**
 * A page of the academies that have something to show, the head academy first: one that is being prepared has nothing
 * yet, one that was suspended keeps its courses. A page may hold fewer than it read.
 */
export const shownAcademies = async (actor: Actor, after?: string) => {
  const { rows, nextCursor } = await academies.page(actor, {
    index: 'inOrder',
    limit: ACADEMIES_PER_PAGE,
    after,
    fields: [...academyFields, 'state'],
  })
  const shown = rows.filter(({ state }) => state === 'running' || state === 'suspended')
  return { academies: shown.map(academyCardOf), nextCursor }
}

/** The branches that are being built up, run or are suspended: what a cadre can be given to look after. */
export const branchNames = async (actor: Actor) => {
  const { rows } = await academies.page(actor, {
    index: 'inOrder',
    limit: MAX_ACADEMIES,
    fields: ['kind', 'name'],
  })
  return rows.filter(({ kind }) => kind === 'academyBranch').map(({ _id, name }) => ({ _id, name }))
}
