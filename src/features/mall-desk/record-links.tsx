import { useModules } from '@/lib/modules'
import { Menu } from '@/shell/menu'
import { menus } from '@/shell/menus'
import { Card } from '@/ui/card'

/** What is kept about the mall beside the rewards themselves. */
export const RecordLinks = () => (
  <Card rows>
    <Menu rows={menus.store} isOn={useModules()} />
  </Card>
)
