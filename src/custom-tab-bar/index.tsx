/**
 * WeChat insists on this component once `tabBar.custom` is set. It stays empty: the visible bar is
 * drawn by the page frame, where it shares the page's theme, elder mode and safe area.
 */
export default function CustomTabBar() {
  return null
}
