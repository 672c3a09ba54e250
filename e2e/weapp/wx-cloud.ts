import { knock } from './door'
import type { PhoneState } from './phone-state'

type CloudCall = { readonly name: string; readonly data: { readonly procedure: string } }

/** `wx.cloud` over the local cloud's door; the door attaches the person's identity, as WeChat does. */
export const cloudOf = (url: string, person: string, state: PhoneState, calls: string[]) => {
  let ready = false
  return {
    init: () => {
      ready = true
    },
    callFunction: async ({ name, data }: CloudCall) => {
      if (!ready) throw new Error('Cloud API isn’t enabled, please call wx.cloud.init first')
      calls.push(data.procedure)
      const failure = (why: string) => ({ errCode: -404011, errMsg: `cloud.callFunction:fail ${why}` })
      if (state.offline) throw failure('network is not available')
      const { status, body } = await knock(url, { path: `/__cloud/call/${name}`, person, body: data })
      // Cut off while the call was under way: it had its effect, but the answer never arrives.
      if (state.offline) throw failure('network is not available')
      if (status !== 200) throw failure(String(status))
      return { errMsg: 'cloud.callFunction:ok', result: body }
    },
  }
}
