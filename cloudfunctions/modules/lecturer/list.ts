import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { lecturerCardOf, lecturerFields } from './cards'
import { lecturerIdOf } from './lecturer-id'
import { lecturers } from './store'

const LECTURERS_PER_PAGE = 20

/** 讲师团: who can be asked. Who is paused is nobody's business but the admins'. */
export const list = procedure(
  contract.lecturer.list,
  { allow: member },
  async ({ actor, input: { state, cursor } }) => {
    if (state === 'paused' && !holds(actor, 'admin')) throw refusal('FORBIDDEN')
    const [{ rows, nextCursor }, own] = await Promise.all([
      lecturers.page(actor, {
        ...{ index: 'newest', equals: { state }, after: cursor },
        ...{ limit: LECTURERS_PER_PAGE, fields: lecturerFields },
      }),
      lecturers.findScoped(actor, lecturerIdOf(actor.memberId)),
    ])
    return { lecturers: rows.map(lecturerCardOf), nextCursor, own: own?._id ?? null }
  },
)
