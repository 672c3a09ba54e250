import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

const NAME_OF_CELLS = 'academy-guards'
/** The number of the guard that is off, that of the try, a collection's name with its length before it, the guards. */
const [OFF, TRY, NAME_LENGTH, NAME, GUARDS] = [0, 1, 2, 3, 63] as const
const SPOKE_UP = 1
const LOOKED_AT = 2
const MOST_CELLS = 4_096

/** The cells that switches.cjs looks at; workers that start later share them. */
const cellsOf = (): Int32Array => {
  const known = getEnvironmentData(NAME_OF_CELLS) as Int32Array | undefined
  if (known) return known
  const made = new Int32Array(new SharedArrayBuffer(MOST_CELLS * Int32Array.BYTES_PER_ELEMENT))
  setEnvironmentData(NAME_OF_CELLS, made)
  return made
}

const cells = cellsOf()

/** The switches of all guards of this process and its functions. */
export const openCells = () => {
  const guards = cells.subarray(GUARDS)
  return {
    /** Takes one guard out, or none. */
    off: (id: number | null): void => {
      cells[OFF] = id ?? 0
    },
    /** Instances forget what they know from calls before. */
    startTry: (): void => {
      cells[TRY] = (cells[TRY] ?? 0) + 1
    },
    /** @param collection only its scopes count as looked at; '': everybody's do */
    forget: (collection: string): void => {
      guards.fill(0)
      cells[NAME_LENGTH] = collection.length
      for (const [at, sign] of [...collection].entries()) cells[NAME + at] = sign.charCodeAt(0)
    },
    /** The guards that kept somebody from something since `forget`. */
    spoken: (): number[] => [...guards.keys()].filter((id) => (guards[id] ?? 0) & SPOKE_UP),
    /** Those that were only looked at. */
    lookedAt: (): number[] => [...guards.keys()].filter((id) => guards[id] === LOOKED_AT),
  }
}

export type Cells = ReturnType<typeof openCells>
