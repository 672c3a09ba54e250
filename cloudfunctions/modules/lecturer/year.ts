import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { talkCardOf, talkFields } from './cards'
import { talkYearIdOf } from './hold'
import { talks, talkYears } from './store'

const TALKS_PER_PAGE = 20

type Count = { readonly label: string; readonly count: number }

/** Who has most first. */
const counted = (groups: readonly Count[]) =>
  groups.map(({ label, count }) => ({ name: label, held: count })).sort((a, b) => b.held - a.held)

/** 年度汇总. A year holds some hundred talks, so that they can be told apart as they stand. */
export const year = procedure(
  contract.lecturer.year,
  { allow: holding('admin') },
  async ({ actor, input }) => {
    const equals = { year: input.year, state: 'held' }
    const index = 'ofYear'
    const [total, lecturers, enterprises, { rows, nextCursor }] = await Promise.all([
      talkYears.findScoped(actor, talkYearIdOf(actor.tenantId, input.year)),
      talks.groups(actor, { index, equals, by: 'lecturerId', label: 'lecturerName' }),
      talks.groups(actor, { index, equals, by: 'enterpriseId', label: 'enterpriseName' }),
      talks.page(actor, {
        ...{ index, equals, limit: TALKS_PER_PAGE, after: input.cursor },
        fields: [...talkFields, 'listeners'],
      }),
    ])
    return {
      held: total?.held ?? 0,
      listeners: total?.listeners ?? 0,
      byLecturer: counted(lecturers),
      byEnterprise: counted(enterprises),
      talks: rows.map((row) => ({ ...talkCardOf(row), listeners: row.listeners ?? 0 })),
      nextCursor,
    }
  },
)
