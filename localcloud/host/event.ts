import type { Identity } from './environment'

/**
 * The event as WeChat hands it over: what the client sent, with `userInfo` and `tcbContext` set by
 * the platform, whatever the client wrote there.
 */
export const eventFor = (sent: object, identity: Identity): string =>
  JSON.stringify({ ...sent, userInfo: { appId: identity.appid, openId: identity.openid }, tcbContext: {} })
