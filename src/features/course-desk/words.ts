import type { BranchState, Category, CourseState, Cover } from '@contract/course'

export const STATE_WORDS: Readonly<Record<CourseState, string>> = {
  draft: '草稿',
  review: '审核中',
  published: '已发布',
  withdrawn: '已下架',
}

export const STATE_TONES = { draft: 'plain', review: 'warn', published: 'ok', withdrawn: 'info' } as const

export const CATEGORIES: readonly (readonly [Category, string])[] = [
  ['skill', '职业技能'],
  ['office', '办公技能'],
  ['art', '文化艺术'],
]

export const COVERS: readonly (readonly [Cover, string])[] = [
  ['gear', '齿轮'],
  ['socket', '插座'],
  ['caliper', '卡尺'],
  ['table', '表格'],
  ['brush', '毛笔'],
]

export const BRANCH_WORDS: Readonly<Record<BranchState, string>> = {
  preparing: '筹建中',
  chartered: '已授牌',
  running: '运行中',
  suspended: '已停用',
}
