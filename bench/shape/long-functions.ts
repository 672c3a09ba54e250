import ts from 'typescript'

/** Functions of a source that are longer than `most` lines, as `name (lines)`. */
export const longFunctions = (file: string, text: string, most: number): readonly string[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineOf(node.getEnd()) - lineOf(node.getStart(source)) + 1
      if (lines > most) found.push(`${file}:${lineOf(node.getStart(source)) + 1} (${lines} lines)`)
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}
