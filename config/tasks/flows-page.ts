import type { Flow, Transition } from '../../cloudfunctions/kernel/flow/flow'
import { noticeKinds } from '../../contract/notice-kinds'
import type { Party } from '../../contract/progress'

const common: Readonly<Record<Party, string>> = {
  owner: '本人',
  cadre: '企业工会干部',
  admin: '镇总工会',
  verifier: '核销员',
  system: '系统',
}

const deadlineWords = (deadline: number | 'unchanged'): string =>
  deadline === 'unchanged' ? '下一步的期限照旧' : `${deadline} 个工作日内办下一步`

/** What a step asks for beside the state, in words. */
const conditionsOf = (step: Omit<Transition<string>, 'by'>): string =>
  [
    step.neverOwn && '自己的不能办',
    step.guard && '另有条件，见代码里的 `guard`',
    step.reason && '要写理由',
    step.irreversible && '不能撤回，先问一遍',
    step.deadline && deadlineWords(step.deadline),
    ...Object.entries(step.starts ?? {}).map(([field, days]) => `\`${field}\` 定为 ${days} 个工作日后`),
    step.apart && '在另一页上办',
    ...(step.tells ?? []).map(({ kind }) => `告诉“${noticeKinds[kind].title}”`),
    step.automatic && `到 \`${step.automatic}\` 自动算数`,
  ]
    .filter(Boolean)
    .join('；')

const chapterOf = ({
  name,
  words: { title, states, steps: titles, parties = {} },
  transitions,
}: Flow): string => {
  const steps = Object.entries(transitions)
  const arrows = steps.flatMap(([name, step]) =>
    (step.from.length > 0 ? step.from : ['[*]']).map((from) => `  ${from} --> ${step.to}: ${titles[name]}`),
  )
  const ends = Object.keys(states).filter((state) => steps.every(([, { from }]) => !from.includes(state)))
  const rows = steps.map(
    ([step, { by, ...transition }]) =>
      `| ${titles[step]} \`${step}\` | ${by.map((party) => parties[party] ?? common[party as Party]).join('、')} | ${conditionsOf(transition)} |`,
  )
  return [
    `## ${title} \`${name}\``,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(states).map(([state, words]) => `  ${state}: ${words}`),
    ...arrows,
    ...ends.map((state) => `  ${state} --> [*]`),
    '```',
    '',
    '| 步骤 | 谁 | 条件 |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** `docs/flows.md`, as the code says it. */
export const flowsPage = (flows: readonly Flow[]): string =>
  [
    '# 流程 · Flows',
    '',
    '由 `npm run docs` 从代码里的 `flow({…})` 画出来，不要手改；和代码不一样时测试不通过。',
    '',
    ...flows.map(chapterOf),
  ].join('\n')
