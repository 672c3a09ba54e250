import { View } from '@tarojs/components'
import type { ComponentProps, ReactNode } from 'react'
import { Cover } from './cover'
import { Press } from './press'
import './cover-row.css'

type Props = {
  id: string
  drawing: ComponentProps<typeof Cover>['drawing']
  family: ComponentProps<typeof Cover>['family']
  title: string
  lines: readonly string[]
  foot?: ReactNode
  onPress: () => void
}

/** A row of a list: drawing at the left, title and short lines at the right. Elder mode drops the drawing. */
export const CoverRow = ({ id, drawing, family, title, lines, foot, onPress }: Props) => (
  <Press id={id} className="cover-row" onPress={onPress}>
    <Cover drawing={drawing} family={family} size="small" />
    <View className="cover-row-words">
      <View className="head">{title}</View>
      {lines.map((line) => (
        <View key={line} className="sub">
          {line}
        </View>
      ))}
      {foot ? <View className="cover-row-foot">{foot}</View> : null}
    </View>
  </Press>
)
