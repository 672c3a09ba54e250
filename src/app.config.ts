/** Every page of the mini-program: the index of the front end. Only the tab pages are in the main package. */
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/courses/index', 'pages/points/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/learn', pages: ['course', 'player'] },
    { root: 'packages/member', pages: ['bind', 'settings', 'privacy'] },
    { root: 'packages/points', pages: ['entry', 'rank'] },
    { root: 'packages/mall', pages: ['reward', 'vouchers', 'voucher'] },
    { root: 'packages/verify', pages: ['write-off'] },
    { root: 'packages/feedback', pages: ['mine', 'submit', 'ticket'] },
    {
      root: 'packages/office',
      pages: ['queue', 'jobs', 'desk', 'roles', 'give-role', 'switches', 'enterprises', 'enterprise'],
    },
    { root: 'packages/cadre', pages: ['tickets'] },
  ],
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
  darkmode: true,
  lazyCodeLoading: 'requiredComponents',
})
