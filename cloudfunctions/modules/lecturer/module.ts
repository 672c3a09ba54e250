import type { ModuleTable } from '../../kernel/module'
import { ask } from './ask'
import { callOff } from './call-off'
import { change } from './change'
import { confirm } from './confirm'
import { decline } from './decline'
import { enlist } from './enlist'
import { talkFlow } from './flow'
import { hold } from './hold'
import { list } from './list'
import { offer } from './offer'
import { one } from './one'
import { lecturers, talks as talkStore, talkYears } from './store'
import { talk } from './talk'
import { talks } from './talks'
import { withdraw } from './withdraw'
import { year } from './year'

export const lecturerModule = {
  procedures: {
    ...{ list, one, enlist, change },
    ...{ offer, ask, confirm, decline, callOff, withdraw, hold },
    ...{ talks, talk, year },
  },
  collections: [lecturers, talkStore, talkYears],
  flows: [talkFlow],
} satisfies ModuleTable
