import { Button as NativeButton } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import type { KeepActProps } from './keep-act-props'

/** WeChat passes the checking page on; only its own button may open the sheet. */
export const KeepAct = ({ checkPage, title }: KeepActProps) => {
  useShareAppMessage(() => ({ title, path: `/${checkPage}` }))
  return (
    <NativeButton id="certificate-share" className="btn btn-line" openType="share">
      转发给需要的人核验
    </NativeButton>
  )
}
