import type { SwitchableModule } from '@contract/modules'
import type { Role } from '@contract/rules/roles'
import { LinkRow } from '@/ui/link-row'
import type { MenuRow } from './menus'
import { openPage } from './routes'

type Props = {
  rows: readonly MenuRow[]
  isOn: (module: SwitchableModule) => boolean
  /** What the member holds now. */
  held?: readonly Role[]
}

const isOpen = ({ module }: MenuRow, isOn: Props['isOn']): boolean => !module || isOn(module)
const isFor = ({ roles }: MenuRow, held: readonly Role[]): boolean =>
  !roles || roles.some((role) => held.includes(role))

/** The rows of a menu, without those of services that are switched off and of roles that are not held. */
export const Menu = ({ rows, isOn, held = [] }: Props) => (
  <>
    {rows.map((row) =>
      isOpen(row, isOn) && isFor(row, held) ? (
        <LinkRow
          key={row.id}
          id={row.id}
          icon={row.icon}
          words={row.words}
          onPress={() => openPage(row.page)}
        />
      ) : null,
    )}
  </>
)
