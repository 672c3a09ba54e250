import path from 'node:path'
import ts from 'typescript'
import { shapes } from './shapes'

const root = path.resolve(__dirname, '../..')

/** What the code declares: collection → its documents' fields, those that may be missing with a '?'. */
const declaredShapes = (): Record<string, string> => {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const program = ts.createProgram([path.join(root, 'cloudfunctions/academy/tables.ts')], options)
  const checker = program.getTypeChecker()
  const found = new Map<string, Set<string>>()
  const note = (call: ts.CallExpression): void => {
    const [shape] = call.typeArguments ?? []
    const [definition] = call.arguments
    if (call.expression.getText() !== 'collection' || !shape || !definition) return
    const [named] = checker.getTypeAtLocation(definition).getProperty('name')?.declarations ?? []
    const name = named && ts.isPropertyAssignment(named) ? named.initializer : undefined
    if (!name || !ts.isStringLiteral(name)) throw new Error(`which collection is ${definition.getText()}?`)
    const fields = found.get(name.text) ?? new Set()
    for (const field of checker.getTypeAtLocation(shape).getProperties())
      fields.add(`${field.name}${field.flags & ts.SymbolFlags.Optional ? '?' : ''}`)
    found.set(name.text, fields)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) note(node)
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles())
    if (file.fileName.startsWith(`${root}/cloudfunctions/`)) visit(file)
  return Object.fromEntries([...found].sort().map(([name, fields]) => [name, [...fields].sort().join(' ')]))
}

const MEND =
  'changed what it stores. Unless the change is a new field that may be missing, write a step in cloudfunctions/migrations/ that gives older documents the new shape, add it at the end of steps.ts; then write the fields down in shapes.ts.'

test('no stored shape changes without its step', () => {
  const declared = declaredShapes()
  const changed = [...new Set([...Object.keys(shapes), ...Object.keys(declared)])]
    .filter((name) => shapes[name] !== declared[name])
    .map(
      (name) =>
        `${name} ${MEND}\n  written down: ${shapes[name] ?? '-'}\n  declared:     ${declared[name] ?? '-'}`,
    )
  expect(changed).toEqual([])
})
