import { useEffect, useState } from 'react'
import { call } from './call'

/** Most pictures that one call brings, as in the contract's `mall.pictures`. */
const AT_ONCE = 20

type Pictured = { readonly rewardId: string; readonly pictured: boolean }

/**
 * Addresses of rewards' pictures, which come after the cards; the drawing stands there until then, and where none
 * comes. Each is asked for once.
 */
export const useRewardPictures = (
  rewards: readonly Pictured[],
): ((rewardId: string) => string | undefined) => {
  const [urls, setUrls] = useState<Readonly<Record<string, string>>>({})
  const missing = rewards.filter(({ rewardId, pictured }) => pictured && urls[rewardId] === undefined)
  const wanted = missing
    .slice(0, AT_ONCE)
    .map(({ rewardId }) => rewardId)
    .join()
  useEffect(() => {
    if (wanted === '') return
    const rewardIds = wanted.split(',')
    let left = false
    void call('mall.pictures', { rewardIds }).then((outcome) => {
      if (left || outcome.kind !== 'ok') return
      const none = rewardIds.map((rewardId) => [rewardId, ''] as const)
      const found = outcome.data.pictures.map(({ rewardId, url }) => [rewardId, url] as const)
      setUrls((known) => ({ ...known, ...Object.fromEntries([...none, ...found]) }))
    })
    return () => {
      left = true
    }
  }, [wanted])
  return (rewardId) => urls[rewardId] || undefined
}
