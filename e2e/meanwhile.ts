import type { Cloud } from '../localcloud/cloud'
import type { RequestMoment } from '../localcloud/faults/fault'

type Which = Partial<Pick<RequestMoment, 'action' | 'collection'>> & { readonly nth?: number }

/**
 * Lets something happen in the middle of a call: just before one of its requests, as if somebody else had been
 * faster. Races that come out alike every time.
 *
 * @param nth of the requests of a kind
 * @param act is to be done when it returns: changes to documents that no transaction holds are
 */
export const meanwhile = (cloud: Cloud, { nth = 1, ...which }: Which, act: () => unknown): void => {
  let met = 0
  cloud.setFaults((moment) => {
    const isIt = Object.entries(which).every(([field, value]) => Reflect.get(moment, field) === value)
    if (isIt) met += 1
    if (isIt && met === nth) act()
    return null
  })
}
