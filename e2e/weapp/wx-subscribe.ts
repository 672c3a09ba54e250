import { knock } from './door'
import type { Callbacks } from './wx-call'

type Asked = Callbacks & { readonly tmplIds: readonly string[] }
type Told = { readonly answers?: object; readonly error?: string; readonly errCode?: number }

/** `wx.requestSubscribeMessage`: its dialog is answered at the local cloud's door, as the person is set to answer. */
export const subscribeOf =
  (url: string, person: string) =>
  ({ tmplIds, success, fail, complete }: Asked): void => {
    const settle = ({ answers, error, errCode }: Told): void => {
      const result = answers
        ? { errMsg: 'requestSubscribeMessage:ok', ...answers }
        : { errMsg: `requestSubscribeMessage:fail ${error}`, errCode }
      if (answers) success?.(result)
      else fail?.(result)
      complete?.(result)
    }
    knock(url, { path: '/__cloud/subscriptions', person, body: { templateIds: tmplIds } }).then(
      ({ body }) => settle(body as Told),
      () => settle({ error: 'network', errCode: 10003 }),
    )
  }
