import type { ModuleTable } from '../../kernel/module'
import { consented } from './consented'
import { deliverNotices } from './deliver-notices'
import { overview } from './overview'
import { notices, noticeTemplates, recipients } from './store'

export { told } from './told'

export const inboxModule = {
  procedures: { overview, consented },
  collections: [noticeTemplates, recipients, notices],
  jobs: { deliverNotices },
} satisfies ModuleTable
