const SLOT = 'person'

/** The demo person named by `?person=`, remembered for this browser tab. */
export const person = (): string => {
  const asked = new URLSearchParams(window.location.search).get('person')
  if (asked && /^[0-9A-Za-z_-]{1,64}$/.test(asked)) {
    window.sessionStorage.setItem(SLOT, asked)
    return asked
  }
  return window.sessionStorage.getItem(SLOT) ?? ''
}
