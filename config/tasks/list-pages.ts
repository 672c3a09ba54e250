import { writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes `app.json` beside the site, as a mini-program's package has it: by it the local cloud knows which pages
 * a message of WeChat's may open.
 */
Object.assign(globalThis, { defineAppConfig: (config: object) => config })

const root = path.resolve(__dirname, '../..')
const run = async (): Promise<void> => {
  const { default: app } = await import('../../src/app.config')
  const { pages, subPackages } = app
  writeFileSync(path.join(root, 'dist/h5/app.json'), `${JSON.stringify({ pages, subPackages }, null, 2)}\n`)
}

void run()
