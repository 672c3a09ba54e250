import type { ModuleTable } from '../../kernel/module'
import { badge } from './badge'
import { list } from './list'
import { one } from './one'
import { publish } from './publish'
import { published } from './published'
import { reach } from './reach'
import { read } from './read'
import { announcements } from './store'
import { withdraw } from './withdraw'

export { unreadOf } from './unread'

export const announcementModule = {
  procedures: { list, one, read, reach, publish, withdraw, published, badge },
  collections: [announcements],
} satisfies ModuleTable
