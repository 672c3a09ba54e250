import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What the console of a cloud would hold for the functions: made once per data folder and kept with it,
 * because phone numbers can be found again only under the same keys. They are put into this process too:
 * the seed writes the same indexes that the functions look up.
 */
export const seedEnvironment = (dataDir: string): Record<string, string> => {
  const environment = readOrMake(dataDir)
  Object.assign(process.env, environment)
  return environment
}

const readOrMake = (dataDir: string): Record<string, string> => {
  const file = path.join(dataDir, 'environment.json')
  const known: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  // A folder of an older version lacks the newer keys; those it has stay.
  const environment = {
    ACADEMY_SEAL_KEY_ID: '1',
    ACADEMY_SEAL_KEY: randomBytes(32).toString('base64'),
    ACADEMY_INDEX_KEY: randomBytes(32).toString('base64'),
    ACADEMY_SIGN_KEY_ID: '1',
    ACADEMY_SIGN_KEY: randomBytes(32).toString('base64'),
    ...known,
  }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, JSON.stringify(environment, null, 2), { mode: 0o600 })
  return environment
}
