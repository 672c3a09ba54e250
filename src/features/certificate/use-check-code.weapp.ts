import { useQuery } from '@/lib/use-query'
import type { CheckCode } from './check-code-props'

export const useCheckCode = ({ certificateId }: { readonly certificateId: string }): CheckCode => {
  const { data, trouble, refresh } = useQuery('certificate.code', { certificateId })
  return {
    image: data && `data:${data.contentType};base64,${data.picture}`,
    failed: !data && trouble !== undefined,
    retry: () => void refresh(),
  }
}
