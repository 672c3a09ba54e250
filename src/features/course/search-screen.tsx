import { courseLimits } from '@contract/rules/course-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PageFrame } from '@/shell/page-frame'
import { Button } from '@/ui/button'
import { Field } from '@/ui/fields/field'
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches'
import { SearchHints } from './search-hints'
import { SearchResults } from './search-results'

/** 搜课程; no form of fields: nothing is handed in. @param given what the page was opened with; empty: nothing yet */
export const SearchScreen = ({ given }: { given: string }) => {
  const [typed, setTyped] = useState(given)
  const [asked, setAsked] = useState(given)
  const [trouble, setTrouble] = useState<string>()
  const [recent, setRecent] = useState(recentSearches)
  const ask = (text: string) => {
    const wanted = text.trim()
    const says = /[\p{L}\p{N}]/u.test(wanted)
    setTrouble(says ? undefined : '请输入要找的字，比如“用电”。')
    if (!says) return
    setTyped(wanted)
    setAsked(wanted)
    rememberSearch(wanted)
    setRecent(recentSearches())
  }
  const forget = () => {
    forgetSearches()
    setRecent([])
  }
  const change = (text: string) => {
    setTyped(text)
    if (text === '') setAsked('')
  }
  return (
    <PageFrame id="search-page" kind="sub" title="搜课程">
      <View className="body">
        <Field
          id="search-text"
          label="找什么课"
          hint="课程名、讲师或课时里的字"
          kind="text"
          maxLength={courseLimits.title}
          value={typed}
          trouble={trouble}
          onChange={change}
          onDone={() => ask(typed)}
        />
        <Button id="search-go" onPress={() => ask(typed)}>
          搜索
        </Button>
        {asked === '' ? (
          <SearchHints recent={recent} onAsk={ask} onForget={forget} />
        ) : (
          <SearchResults text={asked} />
        )}
      </View>
    </PageFrame>
  )
}
