/** A line of an enterprise's 会员名册. All of it is made up: 示例数据. */
export type SampleWorker = {
  readonly enterpriseId: string
  readonly name: string
  readonly phone: string
  /** Six digits, printed on the roster for those who cannot use WeChat's phone button. */
  readonly rosterCode: string
}

/** How many workers each enterprise has, and the block of phone numbers they get. */
export type RosterPlan = readonly {
  readonly enterpriseId: string
  readonly count: number
  readonly seed: number
}[]

export const demoRoster: RosterPlan = [
  { enterpriseId: 'yizhou', count: 180, seed: 1 },
  { enterpriseId: 'huarui', count: 120, seed: 2 },
  { enterpriseId: 'fuding', count: 20, seed: 3 },
]

/** The same town with as few people as tests need. */
export const tinyRoster: RosterPlan = demoRoster.map((plan) => ({ ...plan, count: 6 }))

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程沈',
]
const firsts = [...'国志海永明春秀小金玉云振世立长伟红丽雪亚晓文东建宏']
const seconds = [...'华军强平芳英梅兰辉斌杰涛敏燕娟霞波勇峰宁']
const maxWorkers = 10_000

/**
 * Made-up workers of one enterprise, the same ones for the same arguments.
 * `seed` (1–999) is also the block of phone numbers, so two enterprises with different seeds never share
 * one; block 0 belongs to the demo people. Throws RangeError outside these bounds.
 */
export function sampleWorkers(enterpriseId: string, count: number, seed: number): SampleWorker[] {
  if (!Number.isInteger(seed) || seed < 1 || seed > 999) throw new RangeError('seed must be 1–999')
  if (!Number.isInteger(count) || count < 0 || count > maxWorkers) {
    throw new RangeError(`count must be 0–${maxWorkers}`)
  }
  const next = randomFrom(seed)
  return Array.from({ length: count }, (_, index) => ({
    enterpriseId,
    name: pick(surnames, next) + pick(firsts, next) + pick(seconds, next),
    phone: `1990${String(seed).padStart(3, '0')}${String(index).padStart(4, '0')}`,
    rosterCode: String(100_000 + Math.floor(next() * 900_000)),
  }))
}

/** All workers of a plan, enterprise by enterprise. */
export const workersOf = (plan: RosterPlan): SampleWorker[] =>
  plan.flatMap(({ enterpriseId, count, seed }) => sampleWorkers(enterpriseId, count, seed))

function pick(from: readonly string[], next: () => number): string {
  const chosen = from[Math.floor(next() * from.length)]
  if (chosen === undefined) throw new RangeError('nothing to pick from')
  return chosen
}

/** A linear congruential generator (Numerical Recipes' constants): names, not secrets, come from it. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}
