import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import './states.css'

type StateProps = {
  id: string
  icon: IconName
  title: string
  words?: string
  small?: string
  act?: ReactNode
}

const State = ({ id, icon, title, words, small, act }: StateProps) => (
  <View className="state" id={id} role="status">
    <View className="state-icon">
      <Icon name={icon} />
    </View>
    <View className="head">{title}</View>
    {words ? <View className="sub">{words}</View> : null}
    {act ? <View className="state-act">{act}</View> : null}
    {small ? <View className="cap">{small}</View> : null}
  </View>
)

type EmptyProps = { id: string; icon?: IconName; title: string; words?: string; act?: ReactNode }

/** Nothing here yet, and what to do about it. */
export const Empty = ({ icon = 'list', ...props }: EmptyProps) => <State icon={icon} {...props} />

type RetryProps = { id: string; onRetry: () => void }

/** The screen could not be opened because of us. `requestId` is a number to tell the union, small. */
export const ErrorState = ({
  id,
  words,
  requestId,
  onRetry,
}: RetryProps & { words: string; requestId: string }) => (
  <State
    id={id}
    icon="alert"
    title="这一页没有打开"
    words={words}
    small={requestId ? `编号 ${requestId}` : undefined}
    act={
      <Button id={`${id}-retry`} look="soft" icon="refresh" onPress={onRetry}>
        再试一次
      </Button>
    }
  />
)

/** No network and nothing kept from before. */
export const Offline = ({ id, onRetry }: RetryProps) => (
  <State
    id={id}
    icon="cloud"
    title="网络断了"
    words="请看看手机信号或无线网。已有的学习进度和积分都在，没有丢。"
    act={
      <Button id={`${id}-retry`} look="soft" icon="refresh" onPress={onRetry}>
        再试一次
      </Button>
    }
  />
)

type NoticeProps = {
  id?: string
  tone?: 'info' | 'warn' | 'seal' | 'ok'
  icon?: IconName
  children: ReactNode
}

/** A sentence that has to be seen without stopping anybody. */
export const Notice = ({ id, tone = 'info', icon = 'alert', children }: NoticeProps) => (
  <View {...(id ? { id } : {})} className={`notice notice-${tone}`} role="status">
    <Icon name={icon} small />
    <View className="grow">{children}</View>
  </View>
)
