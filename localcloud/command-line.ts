import { parseArgs } from 'node:util'

export type CommandLine = {
  port: number
  dataDir: string
  size: 'tiny' | 'demo'
  reset: boolean
  functionsDir: string
  siteDir: string
  /** Virtual minus real time in milliseconds; absent: as the folder was left. */
  clockOffset: number | undefined
}

/** 8790 is what the documents name. */
const DEFAULT_PORT = 8790

/** Reads the command line. @throws with a message for the user when it cannot be followed. */
export const readCommandLine = (args: readonly string[]): CommandLine => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      data: { type: 'string', default: '.data' },
      seed: { type: 'string', default: 'demo' },
      reset: { type: 'boolean', default: false },
      functions: { type: 'string', default: 'dist/functions' },
      site: { type: 'string', default: 'dist/h5' },
      'clock-offset': { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('--port takes a number from 0 to 65535')
  const clockOffset = values['clock-offset'] === undefined ? undefined : Number(values['clock-offset'])
  if (Number.isNaN(clockOffset)) throw new Error('--clock-offset takes a number of milliseconds')
  if (values.seed !== 'tiny' && values.seed !== 'demo') throw new Error('--seed takes tiny or demo')
  return {
    port,
    dataDir: values.data,
    size: values.seed,
    reset: values.reset,
    functionsDir: values.functions,
    siteDir: values.site,
    clockOffset,
  }
}
