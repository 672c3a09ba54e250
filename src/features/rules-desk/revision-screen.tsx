import { View } from '@tarojs/components'
import { fullDayWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { RevisionForm } from './revision-form'

/** 修订积分规则: the newest version, and the next one made of it. */
export const RevisionScreen = () => {
  const query = useQuery('organisation.ruleBook', {})
  return (
    <PageFrame id="revision-page" kind="sub" title="修订积分规则">
      <View className="body">
        <QueryView id="revision" query={query} skeleton={<RowsSkeleton id="revision" />}>
          {(book) => (
            <>
              <Notice id="revision-book">
                第 {book.version} 版，{fullDayWords(book.effectiveFrom)}起施行
                {book.isComing ? '（还没有到）' : ''}。改了以后是新的一版，从将来的一天起；以前的账不变。
              </Notice>
              <RevisionForm key={book.version} book={book} />
            </>
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
