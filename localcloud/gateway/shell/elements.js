/** @param {string} id */
export const byId = (id) => document.getElementById(id)

/** An element with text; attributes that are null stay away. */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A browser that keeps nothing still has a demo: storage may refuse. */
export const remembered = (slot) => {
  try {
    return window.localStorage.getItem(slot)
  } catch {
    return null
  }
}
export const remember = (slot, value) => {
  try {
    window.localStorage.setItem(slot, value)
  } catch {
    // Nothing is lost but the memory of it.
  }
}
