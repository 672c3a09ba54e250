import { demoPhoneCode } from '@/lib/demo-phone'
import { Button } from '@/ui/button'
import type { PhoneButtonProps } from './phone-button-props'

/** In the local demo the code of the demo person's phone comes from the local cloud. */
export const PhoneButton = ({ busy, ready, onCode, onNoCode }: PhoneButtonProps) => {
  const press = async () => {
    if (!ready()) return
    const code = await demoPhoneCode()
    if (code) onCode(code)
    else onNoCode()
  }
  return (
    <Button id="bind-by-phone" icon="phone" busy={busy} busyWords="正在核对名册" onPress={() => void press()}>
      用手机号核对并绑定
    </Button>
  )
}
