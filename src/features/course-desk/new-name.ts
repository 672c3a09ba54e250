/** A name that no other upload has. */
export const newName = (ending: string): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}.${ending}`
