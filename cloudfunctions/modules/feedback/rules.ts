const EXCERPT_CHARACTERS = 60

/** The beginning of a text on one line, in whole characters. */
export const excerptOf = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > EXCERPT_CHARACTERS
    ? `${characters.slice(0, EXCERPT_CHARACTERS - 1).join('')}…`
    : characters.join('')
}
