import type { ModuleTable } from '../../kernel/module'
import { announceUpload } from './announce-upload'
import { bind } from './bind'
import { consent } from './consent'
import { enterprises, members, rosterLines } from './store'
import { sweepUploads } from './sweep-uploads'
import { uploads } from './upload-store'
import { whoAmI } from './who-am-i'

export { noteCopy } from './note-copy'
export { maskName } from './rules'
export {
  type EnterpriseDocument,
  enterpriseMembers,
  enterprises,
  everyEnterprise,
  everyMember,
  everyRosterLine,
  type MemberDocument,
  members,
  villageEnterprises,
} from './store'

export const memberModule = {
  procedures: { whoAmI, consent, bind, announceUpload },
  collections: [members, rosterLines, enterprises, uploads],
  jobs: { sweepUploads },
} satisfies ModuleTable
