import { sendJson } from '../http-body'
import { DoorError, personOf, type Visit } from './context'
import { readObject } from './read-object'

const tell = async (visit: Visit): Promise<void> => {
  const person = personOf(visit)
  if (!person) throw new DoorError(401, 'a screen needs x-person')
  const { text } = await readObject(visit)
  if (typeof text !== 'string' && text !== null) throw new DoorError(400, 'text must be a string or null')
  try {
    visit.door.screens.show(person.handle, text)
  } catch (error) {
    throw error instanceof RangeError ? new DoorError(400, error.message) : error
  }
}

/**
 * `POST /__cloud/showing {text}` tells what a person's screen shows to be scanned, `GET` who shows what:
 * the camera between two phones that are one machine.
 */
export const showingRoute = async (visit: Visit): Promise<void> => {
  const { door, request, response } = visit
  if (request.method === 'POST') await tell(visit)
  const showing = door.screens.all().flatMap(({ handle, text, since }) => {
    const person = door.people.find(handle)
    return person ? [{ handle, name: person.name, text, since }] : []
  })
  sendJson(response, 200, { showing })
}
