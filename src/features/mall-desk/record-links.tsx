import { openStorePage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'

/** What is kept about the mall beside the rewards themselves. */
export const RecordLinks = () => (
  <Card rows>
    <LinkRow id="store-points" icon="pin" words="领取点" onPress={() => openStorePage('points')} />
    <LinkRow id="store-closing" icon="list" words="日结表" onPress={() => openStorePage('closing')} />
    <LinkRow id="store-exports" icon="doc" words="导出兑换记录" onPress={() => openStorePage('exports')} />
    <LinkRow
      id="store-differences"
      icon="alert"
      words="断网核销的差异"
      onPress={() => openStorePage('differences')}
    />
  </Card>
)
