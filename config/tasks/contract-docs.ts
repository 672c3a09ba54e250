import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const contractFolder = path.resolve(__dirname, '../../contract')
const MAKERS = ['query', 'openQuery', 'mutation', 'repeatable']

/** `class-check-in.ts` holds words of the module `class`. */
const moduleOf = (file: string): string => file.replace(/(-.*)?\.ts$/, '')

const isProcedure = (node: ts.Node): node is ts.PropertyAssignment & { name: ts.Identifier } =>
  ts.isPropertyAssignment(node) &&
  ts.isIdentifier(node.name) &&
  ts.isCallExpression(node.initializer) &&
  ts.isIdentifier(node.initializer.expression) &&
  MAKERS.includes(node.initializer.expression.text)

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')

/** What stands above each procedure of the contract, on one line, by its full name. */
export const readContractDocs = (): ReadonlyMap<string, string> => {
  const docs = new Map<string, string>()
  for (const file of readdirSync(contractFolder).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(path.join(contractFolder, file), 'utf8')
    const visit = (node: ts.Node): void => {
      if (isProcedure(node)) docs.set(`${moduleOf(file)}.${node.name.text}`, docOf(node))
      else ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  }
  return docs
}
