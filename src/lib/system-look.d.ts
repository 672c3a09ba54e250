/** Light or dark, as the phone is set. */
export declare const systemTheme: () => 'light' | 'dark'
/** Base font size the person set in WeChat (or the browser), in pixels. */
export declare const systemFontSize: () => number
/** Calls back whenever the phone turns dark or light. */
export declare const onSystemTheme: (listener: () => void) => void
