import { addressOf } from '@contract/rules/page-address'
import { useMemo } from 'react'
import { qrImage } from '@/ui/qr-image'
import type { CheckCode } from './check-code-props'

/** The page at the very address that this one was opened from, without the person who looks at it. */
const urlOf = (token: string): string =>
  `${window.location.origin}${window.location.pathname}#/${addressOf('study/check', { token })}`

export const useCheckCode = ({ token }: { readonly token: string }): CheckCode => {
  const image = useMemo(() => qrImage(urlOf(token)), [token])
  return { image, failed: false, retry: () => undefined }
}
