/** A name as rosters and people write it: blanks and the various middle dots make no difference. */
const plainName = (name: string): string => name.normalize('NFKC').replace(/[\s··•・‧]/g, '')

export const isSameName = (a: string, b: string): boolean => plainName(a) === plainName(b)

/** `138****1234`: enough to recognise one's own number, not enough to call it. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** `陈*梁`, `陈*`: enough to ask for the right person, not enough to look him up. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = name
  if (rest.length <= 1) return `${first}*`
  return `${first}${'*'.repeat(rest.length - 1)}${rest.at(-1)}`
}
