import { Icon } from './icon'
import { Press } from './press'
import './chip.css'

type Props = { id?: string; on: boolean; onPress: () => void; children: string }

/** A filter; chosen shows a tick as well as the tint. */
export const Chip = ({ id, on, onPress, children }: Props) => (
  <Press id={id} className={`chip ${on ? 'chip-on' : ''}`} pressed={on} onPress={onPress}>
    {on ? <Icon name="check" small /> : null}
    {children}
  </Press>
)
