import type { PageStack } from './page-stack'
import { waitUntil } from './wait-until'

/** The simulator keeps ids off the document: they stand on its own nodes behind the elements. */
type Simulated = { readonly __wxElement?: { readonly id?: string } }

const idOf = (element: Element): string => (element as Simulated).__wxElement?.id ?? ''

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** What WeChat was handed for the element with this id: the simulator's native components keep no attributes. */
const nodeOf = (data: unknown, id: string): Node | undefined => {
  if (!isNode(data)) return undefined
  if (data.uid === id) return data
  for (const value of Object.values(data)) {
    const found = nodeOf(value, id)
    if (found) return found
  }
  return undefined
}

const isPicture = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('data:image/')

/** The page on top, as the person sees and touches it. Elements are named by their ids in `src`. */
export const createScreen = (stack: PageStack) => {
  const elements = (): Element[] => Array.from(stack.top().host.querySelectorAll('*'))
  const find = (id: string): Element | undefined => elements().find((element) => idOf(element) === id)
  const get = (id: string): Element => {
    const element = find(id)
    if (!element) throw new Error(`there is no ${id} on ${stack.top().route}`)
    return element
  }
  const text = (): string => stack.top().host.textContent ?? ''
  const inPlace = (what: string) => () => `${what}; ${stack.routes().join(' > ')} shows: ${text()}`

  /** What a native component reports: `timeupdate` of a video, `getphonenumber` of a button. */
  const report = (id: string, event: string, detail: Readonly<Record<string, unknown>> = {}): void =>
    // The simulator fires at a component's own element; lent another element, it fires there.
    Reflect.apply(stack.top().mounted.dispatchEvent, { dom: get(id) }, [event, { detail }])

  return {
    report,
    text,
    has: (id: string): boolean => find(id) !== undefined,
    textOf: (id: string): string => get(id).textContent ?? '',
    /** The address of the picture that a native image shows. */
    pictureOf: (id: string): string =>
      Object.values(nodeOf(stack.top().mounted.instance.data, id) ?? {}).find(isPicture) ?? '',
    classesOf: (id: string): readonly string[] => get(id).className.split(' '),
    /** Ids on the page that begin with `prefix`, in their order on screen. */
    idsFrom: (prefix: string): readonly string[] =>
      elements()
        .map(idOf)
        .filter((id) => id.startsWith(prefix)),

    tap: (id: string): void => {
      report(id, 'touchstart')
      report(id, 'touchend')
    },
    type: (id: string, value: string): void => report(id, 'input', { value, cursor: value.length }),

    /** Waits until something with this id is on the page on top. */
    shows: async (id: string): Promise<void> => {
      await waitUntil(() => find(id), inPlace(id))
    },
    /** Waits until the page on top says these words. */
    says: async (words: string): Promise<void> => {
      await waitUntil(() => text().includes(words), inPlace(`“${words}”`))
    },
    /** Waits until a condition holds; `what` names it in the failure. */
    until: async (what: string, condition: () => boolean): Promise<void> => {
      await waitUntil(condition, inPlace(what))
    },
    /** Waits until something is gone from the page on top. */
    loses: async (id: string): Promise<void> => {
      await waitUntil(() => !find(id), inPlace(`${id} to go`))
    },
  }
}
