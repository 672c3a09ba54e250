import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** What a guard is, and what is left of the code without it. */
type GuardKind =
  /** `if (…) throw refuse(…)`: goes on. */
  | 'refusal'
  /** `if (…) return` of an earlier reply, of an outcome that is no success, of a hindrance: goes on. */
  | 'return'
  /** `allow:` of a procedure: lets everybody in. */
  | 'policy'
  /** `scope:` of a collection: shows everybody's documents. */
  | 'scope'
  /** What an update outside of transactions hangs on: nothing. */
  | 'condition'
  /** `guard:`, `neverOwn:` and `from:` of a step: no guard, his own too, from every state. */
  | 'row'

type Insertion = { readonly at: number; readonly text: (id: number) => string }

type Place = {
  readonly kind: GuardKind
  /** Below `cloudfunctions/`. */
  readonly file: string
  readonly line: number
  /** The first line of it. */
  readonly text: string
}

/** A place in the functions that keeps somebody from something. `id` counts from 1. */
export type Guard = Place & { readonly id: number }

type Found = Place & { readonly insertions: readonly Insertion[] }

const root = path.resolve(__dirname, '../../cloudfunctions')
const ROOMS = ['kernel', 'modules']
/** Names of what is thrown at a caller; other errors say that the program itself is wrong. */
const REFUSING = /^(\w+\.)?(refuse|refusal|refuseWith|withdrawnFor)$|^(Refusal|LeaseLost)$/
const ANSWERING = /^(replyOf\(|done$|\{\s*(outcome|hindrance): )/
/**
 * They keep nothing from anybody: nobody's documents are read by id alone, and the academy's jobs read those of every
 * union; that no caller passes for one is a refusal, which counts where it stands.
 */
const OPEN_SCOPES = ["'nobody'", "'system'"]

/** A condition that holds for whatever the id names: it keeps nothing from happening. */
const EMPTY = '{}'

/** The module that a file below `cloudfunctions/` belongs to, whichever folder of it it lies in; elsewhere its folder. */
export const roomOf = (file: string): string =>
  file.startsWith('modules/') ? file.split('/').slice(0, 2).join('/') : path.dirname(file)

/** The source files whose guards count. */
export const guardedFiles = (): string[] =>
  ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(room, file),
    ),
  )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()

/** `throw refuse(…)`, `throw refusal(…)`, `throw new LeaseLost()`. */
const isRefusing = (statement: ts.Statement): boolean => {
  if (!ts.isThrowStatement(statement)) return false
  const { expression: thrown } = statement
  const expression = ts.isAwaitExpression(thrown) ? thrown.expression : thrown
  return (
    (ts.isCallExpression(expression) || ts.isNewExpression(expression)) &&
    REFUSING.test(expression.expression.getText())
  )
}

/** `return replyOf(…)`, `return done`, `return { outcome: … }`: answers without doing it. */
const isAnswering = (statement: ts.Statement): boolean =>
  ts.isReturnStatement(statement) && ANSWERING.test(statement.expression?.getText() ?? '')

const around = (node: ts.Node, before: string, after: (id: number) => string): Insertion[] => [
  { at: node.getStart(), text: () => before },
  { at: node.getEnd(), text: after },
]

const wrapped = (node: ts.Node, how: string): Insertion[] => [
  { at: node.getStart(), text: (id) => `__guards.${how}(${id}, ` },
  { at: node.getEnd(), text: () => ')' },
]

type Cut = readonly [kind: GuardKind, insertions: Insertion[]]

/** The statement of an `if` without `else`. */
const alone = (node: ts.IfStatement): ts.Statement | undefined => {
  const { thenStatement, elseStatement } = node
  if (elseStatement) return undefined
  if (!ts.isBlock(thenStatement)) return thenStatement
  return thenStatement.statements.length === 1 ? thenStatement.statements[0] : undefined
}

const conditional = (node: ts.IfStatement): Cut | null => {
  const then = alone(node)
  const kind = then && (isRefusing(then) ? 'refusal' : isAnswering(then) ? 'return' : null)
  return kind ? [kind, around(node.expression, '(', (id) => `) && __guards.stands(${id})`)] : null
}

/** A refusal that no `if` stands directly before. */
const bare = (node: ts.ThrowStatement): Cut | null => {
  const holder = ts.isBlock(node.parent) ? node.parent.parent : node.parent
  const isCounted = ts.isIfStatement(holder) && alone(holder) === node
  if (isCounted || !isRefusing(node)) return null
  return ['refusal', [{ at: node.getStart(), text: (id) => `if (__guards.stands(${id})) ` }]]
}

/** `… ? … : { hindrance: … }`. */
const choice = (node: ts.ConditionalExpression): Cut | null =>
  ANSWERING.test(node.whenFalse.getText())
    ? ['return', around(node.condition, '((', (id) => `) || !__guards.stands(${id}))`)]
    : null

/** A step among the transitions of a flow. */
const isOfFlow = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) &&
  ts.isPropertyAssignment(node.parent.parent) &&
  node.parent.parent.name.getText() === 'transitions'

/** What a step's row keeps from somebody. With a step that starts nowhere a case begins: no call takes it. */
const row = (node: ts.PropertyAssignment): Cut | null => {
  const { initializer, name } = node
  if (name.getText() === 'guard') return ['row', wrapped(initializer, 'guard')]
  if (name.getText() === 'from' && initializer.getText() !== '[]')
    return ['row', wrapped(initializer, 'from')]
  if (name.getText() !== 'neverOwn') return null
  // Read each time, so that it can be off for one try.
  const getter = (id: number) => `get neverOwn() { return __guards.stands(${id}) } /* `
  return [
    'row',
    [
      { at: node.getStart(), text: getter },
      { at: node.getEnd(), text: () => ' */' },
    ],
  ]
}

const option = (node: ts.PropertyAssignment): Cut | null => {
  const { initializer, name, parent } = node
  const holder = parent.parent
  const isOfCollection = ts.isCallExpression(holder) && holder.expression.getText() === 'collection'
  if (name.getText() === 'scope' && isOfCollection)
    return OPEN_SCOPES.includes(initializer.getText()) ? null : ['scope', wrapped(initializer, 'scope')]
  if (isOfFlow(holder)) return row(node)
  // Where everybody may come in there is nothing to take away.
  const isPolicy = name.getText() === 'allow' && !ts.isPropertyAccessExpression(initializer)
  return isPolicy && initializer.getText() !== 'anyone' ? ['policy', wrapped(initializer, 'policy')] : null
}

/** `….changeIf(actor, id, CONDITION, …)` and `….where(CONDITION).update(…)`. */
const update = (node: ts.CallExpression): Cut | null => {
  if (!ts.isPropertyAccessExpression(node.expression)) return null
  const { name, expression } = node.expression
  const isWhere =
    name.text === 'update' &&
    ts.isCallExpression(expression) &&
    ts.isPropertyAccessExpression(expression.expression) &&
    expression.expression.name.text === 'where'
  const given = name.text === 'changeIf' ? node.arguments[2] : isWhere ? expression.arguments[0] : undefined
  const hangs = given && given.getText() !== EMPTY
  // What it kept from happening shows in the answer alone.
  return hangs ? ['condition', [...wrapped(node, 'hung'), ...wrapped(given, 'condition')]] : null
}

const cutAt = (node: ts.Node): Cut | null => {
  if (ts.isIfStatement(node)) return conditional(node)
  if (ts.isThrowStatement(node)) return bare(node)
  if (ts.isConditionalExpression(node)) return choice(node)
  if (ts.isPropertyAssignment(node)) return option(node)
  return ts.isCallExpression(node) ? update(node) : null
}

/** Where a scope that may be off is looked through: `scopesOf(scope, …)`, `isWithin(scope, …)`. */
const lookThrough = (node: ts.Node): Insertion[] => {
  if (!ts.isCallExpression(node) || node.arguments[0]?.getText() !== 'scope') return []
  const how = { scopesOf: 'scopes', isWithin: 'within' }[node.expression.getText()]
  return how ? around(node, `__guards.${how}(scope, name, (scope) => `, () => ', command)') : []
}

/** What an instance remembers from call to call: a try must not remember the one before it. */
const remembering = (node: ts.Node): Insertion[] =>
  ts.isVariableDeclaration(node) &&
  ts.isSourceFile(node.parent.parent.parent) &&
  node.initializer &&
  ts.isNewExpression(node.initializer) &&
  node.initializer.expression.getText() === 'Map' &&
  node.initializer.arguments?.length === 0
    ? around(node.initializer, '__guards.remembered(', () => ')')
    : []

const search = (file: string, text: string) => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found: Found[] = []
  const others: Insertion[] = []
  const visit = (node: ts.Node): void => {
    const cut = cutAt(node)
    if (cut) {
      const [kind, insertions] = cut
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      const [first = ''] = node.getText().split('\n')
      found.push({ kind, file, line: line + 1, text: first, insertions })
    }
    others.push(...remembering(node))
    if (file !== 'kernel/scope.ts') others.push(...lookThrough(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { found, others }
}

/** A file's guards counted on from `first`, and its text with a switch at each of them. */
export const switched = (file: string, text: string, first: number) => {
  const { found, others } = search(file, text)
  const guards: Guard[] = found.map(({ insertions: _, ...place }, nth) => ({ id: first + nth, ...place }))
  const insertions = [
    ...found.flatMap((guard, nth) =>
      guard.insertions.map(({ at, text: words }) => ({ at, words: words(first + nth) })),
    ),
    ...others.map(({ at, text: words }) => ({ at, words: words(0) })),
  ]
  const code = insertions
    .map((insertion, order) => ({ ...insertion, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((whole, { at, words }) => whole.slice(0, at) + words + whole.slice(at), text)
  return { guards, code }
}

/** The text of a file of the functions as it is. */
export const sourceOf = (file: string): string => readFileSync(path.join(root, file), 'utf8')
