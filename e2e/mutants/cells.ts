import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

const NAME = 'academy-guards'
const SPOKE_UP = 1
const LOOKED_AT = 2
const MOST_GUARDS = 4_096

/** The cells that switches.cjs looks at; workers that start later share them. */
const cellsOf = (): Int32Array => {
  const known = getEnvironmentData(NAME) as Int32Array | undefined
  if (known) return known
  const made = new Int32Array(new SharedArrayBuffer(MOST_GUARDS * Int32Array.BYTES_PER_ELEMENT))
  setEnvironmentData(NAME, made)
  return made
}

/** The switches of all guards of this process and its functions. */
export const openCells = () => {
  const cells = cellsOf()
  return {
    /** Takes one guard out, or none. */
    off: (id: number | null): void => {
      cells[0] = id ?? 0
    },
    forget: (): void => void cells.fill(0, 1),
    /** The guards that kept somebody from something since `forget`. */
    spoken: (): number[] => [...cells.keys()].filter((id) => id > 0 && (cells[id] ?? 0) & SPOKE_UP),
    /** Those that were only looked at. */
    lookedAt: (): number[] => [...cells.keys()].filter((id) => id > 0 && cells[id] === LOOKED_AT),
  }
}

export type Cells = ReturnType<typeof openCells>
