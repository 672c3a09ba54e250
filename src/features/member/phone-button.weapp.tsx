import { Button } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import type { PhoneButtonProps } from './phone-button-props'

/** WeChat's own button: only it may ask for the phone number, and only on a tap. */
export const PhoneButton = ({ busy, ready, onCode, onNoCode }: PhoneButtonProps) => (
  <Button
    id="bind-by-phone"
    className={`press btn ${busy ? 'btn-off' : 'btn-primary'}`}
    // WeChat's own stylesheet gives a native button a fixed width that no class outweighs.
    style={{ width: '100%', margin: '0' }}
    openType="getPhoneNumber"
    disabled={busy}
    onGetPhoneNumber={({ detail }) => {
      if (!ready()) return
      if (detail.code) onCode(detail.code)
      else onNoCode()
    }}
  >
    <Icon name="phone" plain />
    {busy ? '正在核对名册' : '用微信手机号核对并绑定'}
  </Button>
)
