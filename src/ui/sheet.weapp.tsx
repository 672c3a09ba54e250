import { View } from '@tarojs/components'
import type { SheetProps } from './sheet-props'
import './sheet.css'

/** A veil over the whole page with the sheet at the bottom; touching the veil turns away. */
export const Sheet = ({ id, title, onClose, children }: SheetProps) => (
  <View className="sheet-veil" catchMove onClick={onClose}>
    <View
      id={id}
      className="sheet"
      ariaRole="dialog"
      ariaLabel={title}
      onClick={(event) => event.stopPropagation()}
    >
      <View className="sheet-body">
        <View className="sheet-title">{title}</View>
        {children}
      </View>
    </View>
  </View>
)
