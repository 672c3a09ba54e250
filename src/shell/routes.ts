import Taro from '@tarojs/taro'

export type TabName = 'home' | 'courses' | 'points' | 'me'

/** Shows a tab page. */
export const openTab = (tab: TabName): void => {
  void Taro.switchTab({ url: `/pages/${tab}/index` })
}

const open = (url: string): void => {
  void Taro.navigateTo({ url })
}

export const openCourse = (courseId: string): void => open(`/packages/learn/course?courseId=${courseId}`)
export const openPlayer = (lessonId: string): void => open(`/packages/learn/player?lessonId=${lessonId}`)
export const openEntry = (entryId: string): void => open(`/packages/points/entry?entryId=${entryId}`)
export const openBind = (): void => open('/packages/member/bind')
export const openSettings = (): void => open('/packages/member/settings')
export const openPrivacy = (): void => open('/packages/member/privacy')

/** Goes back; a page that was opened directly, with nothing behind it, goes to the home tab. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}
