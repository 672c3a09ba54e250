import { addressOf, type PageAddress, type PageName, type TabName } from '@contract/rules/page-address'
import Taro from '@tarojs/taro'
import { showPointsHalf } from './points-half'

/** Opens an address that the academy names: of a message, of something to do. */
export const openAddress = (address: string): void => {
  const url = `/${address}`
  void (address.startsWith('pages/') ? Taro.switchTab({ url }) : Taro.navigateTo({ url }))
}

/** Shows a tab page. */
export const openTab = (tab: TabName): void => openAddress(addressOf(tab))

/** 积分: account, rules, statement. */
export const openPoints = (): void => {
  showPointsHalf('account')
  openTab('points')
}

/** 积分商城, the other half of the tab 积分. */
export const openMall = (): void => {
  showPointsHalf('mall')
  openTab('points')
}

type SubPageName = Exclude<PageName, TabName>

/** Opens a page: going back leads to the one that is shown now. */
export const openPage = <N extends SubPageName>(...page: PageAddress<N>): void =>
  openAddress(addressOf(...page))

/** Shows a page in place of this one, which is over or has made what is shown: going back leads past it. */
export const turnTo = <N extends SubPageName>(...page: PageAddress<N>): void => {
  void Taro.redirectTo({ url: `/${addressOf(...page)}` })
}

/** Goes back; a page that was opened directly, with nothing behind it, goes to the home tab. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}
