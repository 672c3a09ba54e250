/** WeChat prints no pages. */
export const printPage: (() => void) | undefined = undefined
