/** Who calls, as WeChat vouches for it. Empty strings: nobody. */
export type Identity = { openid: string; appid: string; unionid?: string }
export const NOBODY: Identity = { openid: '', appid: '' }

/** The environment id of the one environment there is. */
const ENVIRONMENT_ID = 'local'
const REGION = 'ap-shanghai'

/**
 * What CloudBase sets in a function's process (measured with wx-server-sdk 4.0.2).
 * The secrets are dummies: without any the SDK raises an unhandled rejection.
 * @param serviceUrl where the SDK sends its requests: one per instance, so that they can be told apart.
 */
export const platformEnvironment = (functionName: string, serviceUrl: string): Record<string, string> => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  SCF_NAMESPACE: ENVIRONMENT_ID,
  TCB_ENV: ENVIRONMENT_ID,
  TENCENTCLOUD_REGION: REGION,
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
  SCF_FUNCTIONNAME: functionName,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: serviceUrl }),
  TCB_CONTEXT_KEYS: 'TCB_ENV',
  // A failed call otherwise leaves a 3 s timer running in the SDK.
  SILENCE: 'true',
  TZ: 'UTC',
})

/** What changes with every event: `cloud.getWXContext()` reads it. */
export const identityEnvironment = (identity: Identity): Record<string, string> => ({
  WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_CLIENTIP,WX_CONTEXT_KEYS',
  WX_OPENID: identity.openid,
  WX_APPID: identity.appid,
  WX_UNIONID: identity.unionid ?? '',
  WX_CLIENTIP: '127.0.0.1',
})

/** The second argument of `exports.main`. */
export const contextFor = (
  spec: { readonly name: string; readonly timeoutSeconds: number; readonly memoryMb: number },
  requestId: string,
  identity: Identity,
) => ({
  request_id: requestId,
  function_name: spec.name,
  function_version: '$LATEST',
  namespace: ENVIRONMENT_ID,
  memory_limit_in_mb: spec.memoryMb,
  time_limit_in_ms: spec.timeoutSeconds * 1000,
  environment: JSON.stringify(identityEnvironment(identity)),
})
