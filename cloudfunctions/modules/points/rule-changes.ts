import type { Rule, RuleBook } from './store'

type Numbers = Pick<Rule, 'points' | 'pointsBy' | 'dayCap'>
type Book = Pick<RuleBook, 'autoDailyCap'> & {
  readonly rules: readonly (Numbers & Pick<Rule, 'code' | 'title'>)[]
}

const capWords = (cap: number | undefined): string => (cap === undefined ? '不限' : `${cap} 分`)

const changesOfRule = (title: string, before: Numbers, after: Numbers): string[] => [
  ...(before.pointsBy || before.points === after.points
    ? []
    : [`${title} ${before.points} → ${after.points} 分`]),
  ...Object.entries(before.pointsBy ?? {}).flatMap(([tier, points]) =>
    after.pointsBy?.[tier] === points ? [] : [`${title}（${tier}）${points} → ${after.pointsBy?.[tier]} 分`],
  ),
  ...(before.dayCap === after.dayCap
    ? []
    : [`${title}每天最多 ${capWords(before.dayCap)} → ${capWords(after.dayCap)}`]),
]

/** What one version of the rules has otherwise than another, a line each: 学完课程回放 5 → 6 分. */
export const changesBetween = (before: Book, after: Book): string[] => [
  ...(before.autoDailyCap === after.autoDailyCap
    ? []
    : [`每天合计最多 ${before.autoDailyCap} → ${after.autoDailyCap} 分`]),
  ...before.rules.flatMap((rule) => {
    const found = after.rules.find(({ code }) => code === rule.code)
    return found ? changesOfRule(rule.title, rule, found) : []
  }),
]
