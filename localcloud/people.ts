import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Somebody to be in the local cloud. Further fields are free and shown as they are. */
export type Person = {
  handle: string
  openid: string
  appid: string
  name: string
  /** What WeChat's phone button gives. */
  phone?: string
  [field: string]: unknown
}
export type People = { title: string; subtitle: string; people: readonly Person[] }

const NOBODY: People = { title: '', subtitle: '', people: [] }
/** Never shown: who a person is to WeChat, and the phone number. */
const HIDDEN: ReadonlySet<string> = new Set(['openid', 'appid', 'unionid', 'phone'])

/** The people who can call, kept in the data folder so that a later start finds them. */
export class PeopleStore {
  private current: People
  private readonly file: string

  constructor(dataDir: string) {
    this.file = join(dataDir, 'people.json')
    this.current = existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as People) : NOBODY
  }

  get all(): People {
    return this.current
  }

  set(given: readonly Person[] | People): void {
    const next = 'people' in given ? given : { ...NOBODY, people: given }
    const handles = new Set(next.people.map((person) => person.handle))
    if (handles.size !== next.people.length) throw new Error('Two people have one handle')
    this.current = next
    writeFileSync(this.file, JSON.stringify(next, null, 1))
  }

  /** Keeps everybody who can call. @returns what puts them back */
  still(): () => void {
    const kept = this.current
    return () => {
      if (this.current !== kept) this.set(kept)
    }
  }

  find(handle: string): Person | undefined {
    return this.current.people.find((person) => person.handle === handle)
  }

  byOpenid(openid: string): Person | undefined {
    return this.current.people.find((person) => person.openid === openid)
  }

  /** What a browser may see. */
  shown(): { title: string; subtitle: string; people: Record<string, unknown>[] } {
    const { title, subtitle, people } = this.current
    const visible = people.map((person) =>
      Object.fromEntries(Object.entries(person).filter(([field]) => !HIDDEN.has(field))),
    )
    return { title, subtitle, people: visible }
  }
}
