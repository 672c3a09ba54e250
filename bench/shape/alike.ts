import ts from 'typescript'

/** How many lines two places share before they count as a pair. */
const RUN = 6
/** A run that stands in more places than this is a habit of the language, no copy. */
const TOO_COMMON = 8

type Source = { readonly file: string; readonly text: string }
type Line = { readonly literal: string; readonly shape: string }

const THIN = /^[\s()[\]{},;:?.=>|&!]*$/
const IMPORT = /^\s*(?:import\b|export .* from\b|\} from\b)/

const words = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.JSX)

/** A line with its names, strings and numbers taken for each other. */
const shapeOf = (line: string): string => {
  words.setText(line)
  const kinds: string[] = []
  for (let token = words.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = words.scan()) {
    if (token === ts.SyntaxKind.Identifier) kinds.push('n')
    else if (token >= ts.SyntaxKind.FirstLiteralToken && token <= ts.SyntaxKind.LastTemplateToken)
      kinds.push('l')
    else kinds.push(words.getTokenText())
  }
  return kinds.join(' ')
}

/** Lines that say something: no blanks, comments, imports, lone punctuation. */
const linesOf = (text: string): readonly Line[] => {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
  return bare.split('\n').flatMap((raw) => {
    const literal = raw.replace(/(^|\s)\/\/.*$/, '').trim()
    return THIN.test(literal) || IMPORT.test(raw) ? [] : [{ literal, shape: shapeOf(literal) }]
  })
}

type Place = { readonly file: string; readonly at: number }

const runsOf = (files: ReadonlyMap<string, readonly Line[]>, by: keyof Line): Map<string, Place[]> => {
  const runs = new Map<string, Place[]>()
  for (const [file, lines] of files)
    for (let at = 0; at + RUN <= lines.length; at += 1) {
      const run = lines
        .slice(at, at + RUN)
        .map((line) => line[by])
        .join('\n')
      runs.set(run, [...(runs.get(run) ?? []), { file, at }])
    }
  return runs
}

/** Pairs of files, or of places in one file, that share a run. */
const pairsOf = (files: ReadonlyMap<string, readonly Line[]>, by: keyof Line): Set<string> => {
  const pairs = new Set<string>()
  for (const places of runsOf(files, by).values()) {
    if (places.length > TOO_COMMON) continue
    for (const [nth, one] of places.entries())
      for (const other of places.slice(nth + 1)) {
        const overlaps = one.file === other.file && Math.abs(one.at - other.at) < RUN
        if (!overlaps) pairs.add([one.file, other.file].sort().join(' ~ '))
      }
  }
  return pairs
}

/** Pairs of files that share six lines to the letter, and those that share six lines but for names and values. */
export const alikeIn = (sources: readonly Source[]) => {
  const files = new Map(sources.map(({ file, text }) => [file, linesOf(text)]))
  const literal = pairsOf(files, 'literal')
  const shape = [...pairsOf(files, 'shape')].filter((pair) => !literal.has(pair))
  return { literal: [...literal].sort(), shape: shape.sort() }
}
