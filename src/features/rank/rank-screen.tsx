import type { Output } from '@contract/contract'
import type { RankScope } from '@contract/rank'
import { RANK_TOP } from '@contract/rules/rank-top'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { momentWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { Segmented } from '@/ui/segmented'
import { Skeleton } from '@/ui/skeleton'
import { Empty } from '@/ui/states'
import { RankRow } from './rank-row'
import { StandingCard } from './standing-card'
import { SCOPE_WORDS } from './words'

type Answer = Output<'rank.board'>

const RankSkeleton = () => (
  <View className="stack" id="rank-skeleton">
    <Skeleton height={120} />
    <Skeleton height={320} />
  </View>
)

/** How the count was made, in plain words. */
const howCounted = ({ countedAt, stepPoints }: NonNullable<Answer['board']>): string => {
  const steps = stepPoints > 1 ? `前 ${RANK_TOP} 名一分不差；往后每 ${stepPoints} 分算一档。` : ''
  return `${momentWords(countedAt)} 统计，每半小时一次。按累计积分排，兑换奖品不影响名次。${steps}姓名只显示一部分。`
}

const Board = ({ board, standing }: Answer) =>
  board === null || board.members === 0 ? (
    <Empty id="rank-empty" icon="list" title="还没有排行" words="有人得到积分以后，半小时内就会统计出来。" />
  ) : (
    <>
      {standing ? <StandingCard standing={standing} members={board.members} top={board.top} /> : null}
      <Card rows id="rank-list">
        {board.top.map((line, at) => (
          // Two members may look the same to others: where they stand is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what a line is
          <RankRow key={at} line={line} at={at} />
        ))}
      </Card>
      <View className="cap centre">{howCounted(board)}</View>
    </>
  )

/** 积分排行: the whole town, or enterprises of the own one's size. */
export const RankScreen = () => {
  const [scope, setScope] = useState<RankScope>('all')
  const query = useQuery('rank.board', { scope })
  const told = query.data?.ownSize
  const [ownSize, setOwnSize] = useState<Answer['ownSize']>(null)
  // The choice stays while the other scope is being asked for.
  useEffect(() => {
    if (told !== undefined) setOwnSize(told)
  }, [told])
  const scopes: readonly RankScope[] = ownSize ? ['all', ownSize] : ['all']
  return (
    <PageFrame id="rank-page" kind="sub" title="积分排行" refresh={query.refresh}>
      <View className="body">
        {ownSize ? (
          <Segmented
            label="和谁比"
            options={scopes.map((value) => ({ value, words: SCOPE_WORDS[value], id: `rank-scope-${value}` }))}
            value={scope}
            onChoose={setScope}
          />
        ) : null}
        <QueryView id="rank" query={query} skeleton={<RankSkeleton />}>
          {(answer) => <Board {...answer} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
