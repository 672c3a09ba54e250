import { cpSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

const root = path.resolve(__dirname, '../..')

/** A change to one source file while bundling: how a guard is taken out to see that it is missed. */
export type Replacement = { readonly file: string; readonly from: string; readonly to: string }

const replacing = (replacements: readonly Replacement[]): Plugin => ({
  name: 'replacements',
  setup: ({ onLoad }) => {
    for (const file of new Set(replacements.map((replacement) => replacement.file))) {
      const place = path.join(root, 'cloudfunctions', file)
      const escaped = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      onLoad({ filter: new RegExp(`^${escaped}$`) }, () => {
        let contents = readFileSync(place, 'utf8')
        for (const { from, to } of replacements.filter((replacement) => replacement.file === file)) {
          if (!contents.includes(from)) throw new Error(`${file} no longer holds: ${from}`)
          contents = contents.replace(from, to)
        }
        return { contents, loader: 'ts' }
      })
    }
  },
})

/** Kits inside of the SDK that no function uses: models and AI of the web client. They are a tenth of the code that loads. */
const UNUSED = /^@cloudbase\/(wx-cloud-client-sdk|ai|app)$/

const leavingOut: Plugin = {
  name: 'leaving-out',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: UNUSED }, ({ path: name }) => ({ path: name, namespace: 'left-out' }))
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: '' }))
  },
}

/** Names a folder with the sources as they are when their guards can be switched off: see e2e/mutants. */
const SWITCHED = 'ACADEMY_MUTANTS'
const SWITCHES = path.join(root, 'e2e', 'mutants', 'switches.cjs')

const fromSwitched = (folder: string): Plugin => ({
  name: 'switched',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path: place }) => {
      const other = path.join(folder, 'sources', path.relative(path.join(root, 'cloudfunctions'), place))
      return existsSync(other) ? { contents: readFileSync(other, 'utf8'), loader: 'ts' } : undefined
    })
  },
})

/**
 * Bundles functions, each into one file that loads without `node_modules`, without the white space and comments that
 * take time to read; names stay, so that a stack still tells where.
 *
 * @param parent the folder that holds their folders
 */
export const bundleFunctions = async (
  names: readonly string[],
  outputRoot: string,
  replacements: readonly Replacement[] = [],
  parent = path.join(root, 'cloudfunctions'),
): Promise<void> => {
  // What a test takes out itself it names by the text as it is.
  const switched = replacements.length === 0 ? process.env[SWITCHED] : undefined
  await build({
    entryPoints: names.map((name) => ({
      in: path.join(parent, name, 'index.ts'),
      out: path.join(name, 'index'),
    })),
    outdir: outputRoot,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
    tsconfig: path.join(root, 'tsconfig.json'),
    plugins: [leavingOut, replacing(replacements), ...(switched ? [fromSwitched(switched)] : [])],
    ...(switched && { banner: { js: `require(${JSON.stringify(SWITCHES)})` } }),
  })
  for (const name of names)
    cpSync(path.join(parent, name, 'config.json'), path.join(outputRoot, name, 'config.json'))
}
