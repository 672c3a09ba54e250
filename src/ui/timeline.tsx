import type { Progress } from '@contract/progress'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { momentWords } from '@/lib/time-words'
import { awaitedWords, type Called, deadlineWords, partyWords } from './timeline-words'
import './timeline.css'

type Line<S extends string> = Progress<S>['history'][number]

type Props<S extends string> = {
  id: string
  progress: Pick<Progress<S>, 'history' | 'next'>
  /** How the one whose case it is is called: 我 to himself. */
  owner: string
  /** How the flow's own parties are called. */
  parties?: Readonly<Record<string, string>>
  /** What belongs to a line beside its reason, for instance the text that was handed in. */
  contentOf?: (line: Line<S>, at: number) => ReactNode
}

/** What was said with a step; the owner's own words are tinted. */
const Said = ({ by, children }: { by: string; children: ReactNode }) => (
  <View className={`bubble ${by === 'owner' ? 'bubble-owner' : ''}`}>{children}</View>
)

type AwaitedProps = { id: string; next: NonNullable<Progress['next']>; called: Called }

const Awaited = ({ id, next, called }: AwaitedProps) => {
  const deadline = deadlineWords(next)
  return (
    <View className="point point-next" id={`${id}-next`}>
      <View className="text">{awaitedWords(next, called)}</View>
      {deadline ? <View className="sub">{deadline}</View> : null}
    </View>
  )
}

/** How far a case has come: which step, when, in which role and why, oldest first, and what comes next until when. */
export const Timeline = <S extends string>({ id, progress, owner, parties = {}, contentOf }: Props<S>) => {
  const called = { owner, parties }
  const { history, next } = progress
  return (
    <View className="timeline" id={id}>
      {history.map((line, at) => {
        const content = line.reason ?? contentOf?.(line, at) ?? null
        return (
          <View
            // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows at its end
            key={at}
            className={`point ${at === history.length - 1 ? 'point-latest' : ''}`}
            id={`${id}-${at}-${line.step}`}
          >
            <View className="row row-between row-wrap point-head">
              <View className="text">
                {partyWords(line.by, called)} <View className="strong point-step">{line.title}</View>
              </View>
              <View className="cap">{momentWords(line.at)}</View>
            </View>
            {content === null ? null : (
              <Said by={line.by}>
                {typeof content === 'string' ? <View className="text said-lines">{content}</View> : content}
              </Said>
            )}
          </View>
        )
      })}
      {next ? <Awaited id={id} next={next} called={called} /> : null}
    </View>
  )
}
