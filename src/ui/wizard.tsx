import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Trouble } from './trouble'

type Props = {
  /** Prefix of the ids: `<id>-place`, `-next`, `-previous`, `-send`. */
  id: string
  /** From 0; the last page is the one that sends. */
  at: number
  of: number
  /** What a page is called: 步, 题. */
  unit: string
  trouble?: string
  sendWords: string
  busyWords: string
  busy: boolean
  onNext: () => void
  onPrevious: () => void
  onSend: () => void
  /** The question of this page. */
  children: ReactNode
}

/** One question a page: where one is, the question, and the ways on and back. */
export const Wizard = ({
  id,
  at,
  of,
  unit,
  trouble,
  sendWords,
  busyWords,
  busy,
  onNext,
  onPrevious,
  onSend,
  children,
}: Props) => (
  <>
    <View className="sub" id={`${id}-place`}>
      第 {at + 1} {unit}，共 {of} {unit}
    </View>
    {children}
    <Trouble id={`${id}-trouble`} words={trouble} />
    {at + 1 < of ? (
      <Button id={`${id}-next`} onPress={onNext}>
        下一{unit}
      </Button>
    ) : (
      <Button id={`${id}-send`} busy={busy} busyWords={busyWords} onPress={onSend}>
        {sendWords}
      </Button>
    )}
    {at > 0 && !busy ? (
      <Button id={`${id}-previous`} look="quiet" onPress={onPrevious}>
        上一{unit}
      </Button>
    ) : null}
  </>
)
