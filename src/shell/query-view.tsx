import type { ErrorCode, Output, QueryName } from '@contract/contract'
import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import { wordsFor } from '@/lib/error-words'
import type { QueryState } from '@/lib/use-query'
import { Button } from '@/ui/button'
import { Empty, ErrorState, Notice, Offline } from '@/ui/states'
import { goBack, openPage } from './routes'

type Props<N extends QueryName> = {
  /** Prefix of the ids of the states, for instance `home` → `home-offline`. */
  id: string
  query: QueryState<N>
  skeleton: ReactElement
  /** What is said above old data while there is no network. */
  staleWords?: string
  children: (data: Output<N>) => ReactElement
}

export const NEEDS_BINDING: readonly string[] = ['NOT_BOUND', 'CONSENT_NEEDED']

/** 实名绑定 comes first: says so and leads there. */
export const BindFirst = ({ id }: { id: string }) => (
  <Empty
    id={`${id}-bind-first`}
    icon="user"
    title="先完成实名绑定"
    words="绑定后就能看课程回放、记学习进度、攒积分。只要手机号和姓名，不用身份证号。"
    act={
      <Button id={`${id}-bind`} onPress={() => openPage('member/bind')}>
        去实名绑定
      </Button>
    }
  />
)

/** Asking again changes nothing about these: the way on leads back. */
const LASTING: readonly string[] = ['FORBIDDEN', 'NOT_FOUND', 'MODULE_OFF']

const FORBIDDEN_WORDS = '这一页由负责的工作人员查看。您的角色可能还没有授予，或已到期、收回，请联系镇总工会。'

const Closed = ({ id, code }: { id: string; code: ErrorCode }) => (
  <Empty
    id={`${id}-error`}
    icon="alert"
    title="这一页看不了"
    words={code === 'FORBIDDEN' ? FORBIDDEN_WORDS : wordsFor(code)}
    act={
      <Button id={`${id}-error-back`} look="soft" onPress={goBack}>
        返回
      </Button>
    }
  />
)

/** Shows a query's data, or why there is none; old data stays on screen while a refresh fails. */
export const QueryView = <N extends QueryName>({
  id,
  query,
  skeleton,
  staleWords = '网络断了，这里是上一次的内容。联网后会自动更新。',
  children,
}: Props<N>) => {
  const { data, trouble, refresh } = query
  const retry = () => void refresh()
  if (data && trouble?.kind !== 'refused')
    return (
      <>
        {trouble ? (
          <View className="stale">
            <Notice id={`${id}-stale`} tone="warn" icon="cloud">
              {staleWords}
            </Notice>
          </View>
        ) : null}
        {children(data)}
      </>
    )
  if (!trouble) return skeleton
  if (trouble.kind === 'unreachable') return <Offline id={`${id}-offline`} onRetry={retry} />
  if (NEEDS_BINDING.includes(trouble.code)) return <BindFirst id={id} />
  if (LASTING.includes(trouble.code)) return <Closed id={id} code={trouble.code} />
  return (
    <ErrorState
      id={`${id}-error`}
      words={wordsFor(trouble.code)}
      requestId={trouble.requestId}
      onRetry={retry}
    />
  )
}
