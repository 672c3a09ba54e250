import type { ModuleTable } from '../../kernel/module'
import { notices } from '../../kernel/notices'
import { consented } from './consented'
import { deliverNotices } from './deliver-notices'
import { fileNotices } from './file-notices'
import { items } from './items'
import { overview } from './overview'
import { read } from './read'
import { readAll } from './read-all'
import { inboxHeads, inboxItems, noticeTemplates, recipients } from './store'
import { sweepItems, sweepNotices } from './sweep'

export { freshHead, inboxHeads } from './store'

export const inboxModule = {
  procedures: { overview, consented, items, read, readAll },
  collections: [noticeTemplates, recipients, notices, inboxItems, inboxHeads],
  // In this order: what is filed in a turn can be sent in the same one.
  jobs: { fileNotices, deliverNotices, sweepItems, sweepNotices },
} satisfies ModuleTable
