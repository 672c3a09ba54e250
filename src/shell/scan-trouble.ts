const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''

/**
 * What to say after a scan that brought nothing; null where the person simply turned away.
 * @param instead what to do otherwise
 */
export const scanTrouble = (error: unknown, instead: string): string | null => {
  const message = messageOf(error)
  if (message.includes('cancel')) return null
  return /auth|permission|deny/.test(message)
    ? `没有相机权限，没关系：可以在微信设置里打开，也可以${instead}。`
    : `没有扫到，请擦擦镜头再扫，或${instead}。`
}
