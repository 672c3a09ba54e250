const darkQuery = () => window.matchMedia('(prefers-color-scheme: dark)')

/** Light or dark, as the system is set. */
export const systemTheme = (): 'light' | 'dark' => (darkQuery().matches ? 'dark' : 'light')

/** The browser's own font size setting. */
export const systemFontSize = (): number =>
  Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize) || 16

/** Calls back whenever the system turns dark or light. */
export const onSystemTheme = (listener: () => void): void => {
  darkQuery().addEventListener('change', listener)
}
