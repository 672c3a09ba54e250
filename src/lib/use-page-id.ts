import type { PageParam } from '@contract/rules/page-address'
import { useRouter } from '@tarojs/taro'

/** The id that a page was opened with; empty when the address carries none, which no record answers to. */
export const usePageId = (name: PageParam): string => useRouter().params[name] ?? ''
