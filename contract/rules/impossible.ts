/**
 * Where no member of a union is left: a new one does not compile until somebody says what it means. What comes from
 * outside of the program and is none of them ends here too, with nothing done.
 */
export const impossible = (word: never): never => {
  throw new Error(`nobody says what ${String(word)} means`)
}
