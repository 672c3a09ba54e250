import type { ModuleTable } from '../../kernel/module'
import { consented } from './consented'
import { overview } from './overview'
import { notices, noticeTemplates, recipients } from './store'

export { deliverNotices } from './deliver-notices'
export { told } from './told'

export const inboxModule = {
  procedures: { overview, consented },
  collections: [noticeTemplates, recipients, notices],
} satisfies ModuleTable
