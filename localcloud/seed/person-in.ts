import type { DemoPerson } from './content/people'

/** A person of the town. @throws where nobody has the handle: the content names somebody who is not there */
export const personIn = (people: readonly DemoPerson[], handle: string): DemoPerson => {
  const person = people.find((candidate) => candidate.handle === handle)
  if (!person) throw new Error(`seed: nobody here is called ${handle}`)
  return person
}
