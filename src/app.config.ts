import { type PageName, pathOf } from '../contract/rules/page-address'
import { pages } from '../contract/rules/pages'

const names = Object.keys(pages) as PageName[]
const isTab = (name: PageName): boolean => !name.includes('/')
const packageNames = [...new Set(names.filter((name) => !isTab(name)).map((name) => name.split('/')[0]))]

/** The mini-program as WeChat starts it. Only the tab pages are in the main package. */
export default defineAppConfig({
  pages: names.filter(isTab).map(pathOf),
  subPackages: packageNames.map((name) => ({
    root: `packages/${name}`,
    pages: names.flatMap((page) => (page.startsWith(`${name}/`) ? [page.slice(`${name}/`.length)] : [])),
  })),
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/learn'] },
    'pages/points/index': { network: 'all', packages: ['packages/points', 'packages/mall'] },
    'pages/me/index': { network: 'all', packages: ['packages/member'] },
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '金领学院',
    navigationBarTextStyle: 'black',
    backgroundTextStyle: 'dark',
    backgroundColor: '#F6F4EF',
  },
  // The tab bar is drawn inside each tab page, so that it follows elder mode and the theme at once.
  tabBar: {
    custom: true,
    color: '#574F43',
    selectedColor: '#7B5000',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/courses/index', text: '课程' },
      { pagePath: 'pages/points/index', text: '积分' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '签到时看您在不在上课地点附近，不保存位置' } },
  darkmode: true,
  lazyCodeLoading: 'requiredComponents',
})
