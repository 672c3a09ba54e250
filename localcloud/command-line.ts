import { parseArgs } from 'node:util'

export type CommandLine = {
  port: number
  dataDir: string
  size: 'tiny' | 'demo'
  reset: boolean
  functionsDir: string
  siteDir: string
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
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('--port takes a number from 0 to 65535')
  if (values.seed !== 'tiny' && values.seed !== 'demo') throw new Error('--seed takes tiny or demo')
  return {
    port,
    dataDir: values.data,
    size: values.seed,
    reset: values.reset,
    functionsDir: values.functions,
    siteDir: values.site,
  }
}
