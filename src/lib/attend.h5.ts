/** Pages turned away from stay in the document, unseen, and may have the same ids. */
const isSeen = (element: HTMLElement): boolean => element.offsetParent !== null

/** The browser's own focus: on the box itself, or on the first thing in it that can be pressed. */
export const attend = (id: string): void => {
  const found = Array.from(document.querySelectorAll<HTMLElement>(`[id="${id}"]`)).find(isSeen)
  const focused = found?.matches('input, textarea, button') ? found : found?.querySelector('button')
  found?.scrollIntoView({ block: 'center' })
  focused?.focus({ preventScroll: true })
}
