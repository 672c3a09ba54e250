import type { CheckCode } from './check-code-props'

/** A QR of the page's address in a browser, WeChat's own code in WeChat: its camera opens nothing else. */
export const useCheckCode: (certificate: {
  readonly certificateId: string
  readonly token: string
}) => CheckCode
