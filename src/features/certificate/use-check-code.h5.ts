import { checkPage } from '@contract/rules/pages'
import { useMemo } from 'react'
import { qrImage } from '@/ui/qr-image'
import type { CheckCode } from './check-code-props'

/** The page at the very address that this one was opened from, without the person who looks at it. */
const addressOf = (token: string): string =>
  `${window.location.origin}${window.location.pathname}#/${checkPage(token)}`

export const useCheckCode = ({ token }: { readonly token: string }): CheckCode => {
  const image = useMemo(() => qrImage(addressOf(token)), [token])
  return { image, failed: false, retry: () => undefined }
}
