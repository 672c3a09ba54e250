import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FunctionSpec } from './instance'

const DEFAULT_TIMEOUT_SECONDS = 20
/** CloudBase allows no more. */
const MAX_TIMEOUT_SECONDS = 60
const DEFAULT_MEMORY_MB = 256

type Config = {
  timeout?: number
  memorySize?: number
  permissions?: { openapi?: string[] }
  triggers?: { name: string; type: string; config: string }[]
}

const readConfig = (folder: string): Config => {
  const file = join(folder, 'config.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Config) : {}
}

/** Every folder that holds an `index.js` is a function; `config.json` beside it gives timeout, memory, permissions and triggers. */
export const readFunctionSpecs = (functionsDir: string): FunctionSpec[] => {
  const root = resolve(functionsDir)
  if (!existsSync(root)) throw new Error(`No functions at ${functionsDir}: build them first`)
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders
    .filter((folder) => existsSync(join(root, folder.name, 'index.js')))
    .map(({ name }) => {
      const config = readConfig(join(root, name))
      const timeoutSeconds = Math.min(config.timeout ?? DEFAULT_TIMEOUT_SECONDS, MAX_TIMEOUT_SECONDS)
      return {
        name,
        file: join(root, name, 'index.js'),
        timeoutSeconds,
        memoryMb: config.memorySize ?? DEFAULT_MEMORY_MB,
        openApi: config.permissions?.openapi ?? [],
        triggers: (config.triggers ?? []).filter(({ type }) => type === 'timer'),
      }
    })
}
