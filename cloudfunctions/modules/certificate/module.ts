import type { ModuleTable } from '../../kernel/module'
import { code } from './code'
import { find } from './find'
import { certificateFlow } from './flow'
import { mine } from './mine'
import { one } from './one'
import { payFinished } from './pay-finished'
import { revoke } from './revoke'
import { setTerms } from './set-terms'
import { standing } from './standing'
import { certificates, numbers, studies } from './store'
import { terms } from './terms'
import { verify } from './verify'

export { countingJob } from './counting'
export { issuedIn } from './issued-in'
export { learnt } from './learnt'

export const certificateModule = {
  procedures: { mine, one, code, standing, verify, find, revoke, terms, setTerms },
  collections: [studies, certificates, numbers],
  flows: [certificateFlow],
  jobs: { payFinished },
} satisfies ModuleTable
