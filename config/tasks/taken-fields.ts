import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { contract } from '../../contract/contract'

const functions = path.resolve(__dirname, '../../cloudfunctions')

/** The names of all fields in a schema of the contract, at any depth. */
const fieldsOf = (schema: unknown, met = new Set<unknown>()): string[] => {
  if (typeof schema !== 'object' || schema === null || met.has(schema)) return []
  met.add(schema)
  const entries = 'entries' in schema && schema.entries instanceof Object ? Object.keys(schema.entries) : []
  return [...entries, ...Object.values(schema).flatMap((part) => fieldsOf(part, met))]
}

/** What the procedures take, as `module.field`. */
export const takenFields = (): string[] =>
  Object.entries(contract).flatMap(([module, procedures]) =>
    Object.values(procedures).flatMap(({ input }) => fieldsOf(input).map((field) => `${module}.${field}`)),
  )

const propertiesIn = (source: ts.SourceFile): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) found.push(node.name.getText())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What the types beside a collection hold, as `module.field`; those of the kernel as `kernel.field`. */
export const storedFields = (): string[] =>
  readdirSync(functions, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(functions, file), 'utf8') }))
    .filter(({ text }) => /\bcollection(<|\()/.test(text))
    .flatMap(({ file, text }) => {
      const [room, module = ''] = file.split(path.sep)
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
      return propertiesIn(source).map((field) => `${room === 'kernel' ? room : module}.${field}`)
    })
