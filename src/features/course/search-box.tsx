import { View } from '@tarojs/components'
import { openPage } from '@/shell/routes'
import { Press } from '@/ui/press'
import './search-box.css'

/** Leads to the search; looks like the box that is there. */
export const SearchBox = () => (
  <Press id="courses-search" className="search-box" onPress={() => openPage('learn/search')}>
    <View className="grow">搜课程、讲师</View>
    <View className="search-word">搜索</View>
  </Press>
)
