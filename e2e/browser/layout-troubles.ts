type Limits = { readonly minTargetPx: number; readonly minTextPx: number }

/**
 * What a person with large text could not read or hit on the page on top: words out of the screen or cut off,
 * buttons that overlap or are too small, text below the size. Runs inside the page, so it stands alone.
 */
export const layoutTroubles = ({ minTargetPx, minTextPx }: Limits): string[] => {
  const SLACK_PX = 1
  const troubles: string[] = []
  const screenWidth = document.documentElement.clientWidth
  const scrolls = (element: Element): boolean =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)
  for (const element of Array.from(document.querySelectorAll('*')))
    if (scrolls(element) || element === document.documentElement) element.scrollTop = element.scrollHeight

  const shown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0
  const elements = Array.from(document.querySelectorAll('body *')).filter(shown)
  const nameOf = (element: Element): string =>
    `${element.id ? `#${element.id}` : element.className || element.tagName} “${(element.textContent ?? '').trim().slice(0, 16)}”`
  const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
  /** Whether a box cuts a piece of text. */
  const cuts = (box: Element, rect: DOMRect): boolean => {
    const { overflowX, overflowY } = getComputedStyle(box)
    const edge = box.getBoundingClientRect()
    return (
      (clips(overflowX) && (rect.left < edge.left - SLACK_PX || rect.right > edge.right + SLACK_PX)) ||
      (clips(overflowY) && (rect.top < edge.top - SLACK_PX || rect.bottom > edge.bottom + SLACK_PX))
    )
  }
  const layerOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at
    return null
  }

  if (document.documentElement.scrollWidth > screenWidth + SLACK_PX)
    troubles.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`)

  for (const element of elements) {
    const words = Array.from(element.childNodes).filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    if (words.length === 0) continue
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size < minTextPx) troubles.push(`text of ${size} px: ${nameOf(element)}`)
    const range = document.createRange()
    for (const node of words) {
      range.selectNodeContents(node)
      for (const rect of Array.from(range.getClientRects())) {
        if (rect.left < -SLACK_PX || rect.right > screenWidth + SLACK_PX)
          troubles.push(`out of the screen: ${nameOf(element)}`)
        // What can be scrolled to is not cut.
        for (let box: Element | null = element; box && !scrolls(box); box = box.parentElement)
          if (cuts(box, rect)) troubles.push(`cut off: ${nameOf(element)} by ${nameOf(box)}`)
      }
    }
  }

  // What lies behind an open dialog cannot be hit.
  const dialog = document.querySelector('dialog:modal')
  const targets = elements.filter(
    (element) =>
      element.matches('button, input, textarea, a, [role=button]') && (!dialog || dialog.contains(element)),
  )
  targets.forEach((target, at) => {
    const box = target.getBoundingClientRect()
    if (Math.max(box.height, 0) < minTargetPx - SLACK_PX)
      troubles.push(`a target of ${Math.round(box.height)} px: ${nameOf(target)}`)
    for (const other of targets.slice(at + 1)) {
      if (target.contains(other) || other.contains(target)) continue
      const [layer, otherLayer] = [layerOf(target), layerOf(other)]
      // What is stuck to the top covers what is scrolled beneath it; at the very end only the bottom bar counts.
      const isTopBar = [layer, otherLayer].some((one) => one && one.getBoundingClientRect().top <= 0)
      if (layer !== otherLayer && isTopBar) continue
      const rect = other.getBoundingClientRect()
      const across = Math.min(box.right, rect.right) - Math.max(box.left, rect.left)
      const down = Math.min(box.bottom, rect.bottom) - Math.max(box.top, rect.top)
      if (across > SLACK_PX && down > SLACK_PX)
        troubles.push(`overlap: ${nameOf(target)} and ${nameOf(other)}`)
    }
  })
  return Array.from(new Set(troubles))
}
