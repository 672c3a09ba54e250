import { useRouter } from '@tarojs/taro'
import { SearchScreen } from '@/features/course/search-screen'

/** WeChat hands an address on as it was written, a browser unpacks it: what cannot be unpacked was unpacked before. */
const unpacked = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export default function SearchPage() {
  return <SearchScreen given={unpacked(useRouter().params.text ?? '')} />
}
