import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { CATEGORY_WORDS } from './words'

type Props = { recent: readonly string[]; onAsk: (text: string) => void; onForget: () => void }

const Words = ({ id, words, onAsk }: { id: string; words: readonly string[]; onAsk: Props['onAsk'] }) => (
  <View className="chips" id={id}>
    {words.map((word) => (
      <Chip key={word} id={`${id}-${word}`} on={false} onPress={() => onAsk(word)}>
        {word}
      </Chip>
    ))}
  </View>
)

/** What to search for: what was searched before, and the families of courses. */
export const SearchHints = ({ recent, onAsk, onForget }: Props) => (
  <>
    {recent.length > 0 ? (
      <View className="stack">
        <View className="head" role="heading">
          最近搜过
        </View>
        <Words id="recent" words={recent} onAsk={onAsk} />
        <Button id="search-forget" look="quiet" onPress={onForget}>
          清除搜索记录
        </Button>
      </View>
    ) : null}
    <View className="stack">
      <View className="head" role="heading">
        可以这样找
      </View>
      <Words id="hint" words={Object.values(CATEGORY_WORDS)} onAsk={onAsk} />
      <View className="sub">课程名、讲师、分院、标签和课时里的字都能找，两个字就够。</View>
    </View>
  </>
)
