/** What one `setData` carried to the screen's side, and when: WeChat's dearest step. */
export type Render = { readonly atMs: number; readonly bytes: number }

/** Tells the bytes of everything that a page hands to its screen from now on. */
export const listenToRenders = (page: Record<string, unknown>, onRender: (bytes: number) => void): void => {
  const { setData } = page
  if (typeof setData !== 'function') return
  page.setData = (data: unknown, ...rest: readonly unknown[]) => {
    onRender(Buffer.byteLength(JSON.stringify(data)))
    return Reflect.apply(setData, page, [data, ...rest])
  }
}
