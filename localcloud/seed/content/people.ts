import type { Role, ScopeKind } from '../../../contract/rules/roles'
import town from './town.json'

/** Where a demo person stands when the town is opened. */
type PersonState = 'unbound' | 'bound' | 'learning' | 'stranger'

/** Someone the demo page can be used as. All of them are made up: 示例数据. */
export type DemoPerson = {
  readonly handle: string
  readonly name: string
  readonly tenantId: string
  /** null: on no roster. */
  readonly enterpriseId: string | null
  readonly phone: string
  /** null: on no roster. */
  readonly rosterCode: string | null
  readonly state: PersonState
  /** One line: what to try as this person. */
  readonly note: string
  /** Would rather use the large-type version. */
  readonly elder: boolean
  /** What has been given to the person, with what it covers; null: the whole tenant. */
  readonly grants?: readonly {
    readonly role: Role
    /** What the role is usually given for, unless said otherwise. */
    readonly scopeKind?: ScopeKind
    readonly scopeId: string | null
  }[]
  /** Only with state `learning`: what has been watched already, in whole seconds `[from, to)`. */
  readonly watched?: { readonly lessonId: string; readonly stretches: readonly (readonly [number, number])[] }
}

/** A person as the demo page lists him; served by the local cloud under `people`. */
export type ListedPerson = Pick<DemoPerson, 'handle' | 'name' | 'note' | 'state' | 'elder'> & {
  /** The enterprise's name. */
  readonly group: string
  /** What to type in 实名绑定; only for those on a roster who still have to bind. */
  readonly hint: string | null
}

export const demoPeople: readonly DemoPerson[] = [
  {
    handle: 'chen',
    name: '陈国梁',
    tenantId: 'jiangshan',
    enterpriseId: 'yizhou',
    phone: '19900000001',
    rosterCode: '310581',
    state: 'learning',
    note: '车工，55 岁，看到一半可接着看，宜用大字版',
    elder: true,
    watched: { lessonId: 'electric-1', stretches: [[0, 14]] },
  },
  {
    handle: 'lin',
    name: '林小舟',
    tenantId: 'jiangshan',
    enterpriseId: 'yizhou',
    phone: '19900000002',
    rosterCode: '426097',
    state: 'unbound',
    note: '装配工，24 岁，未绑定，可走一遍实名绑定',
    elder: false,
  },
  {
    handle: 'he',
    name: '贺春燕',
    tenantId: 'jiangshan',
    enterpriseId: 'yizhou',
    phone: '19900000003',
    rosterCode: '553218',
    state: 'unbound',
    note: '检验员，42 岁，未绑定，可用名册码绑定',
    elder: false,
  },
  {
    handle: 'zhou',
    name: '周文静',
    tenantId: 'jiangshan',
    enterpriseId: 'huarui',
    phone: '19900000004',
    rosterCode: '608774',
    state: 'bound',
    note: '统计员，31 岁，已绑定，还没看过课',
    elder: false,
  },
  {
    handle: 'xu',
    name: '徐长海',
    tenantId: 'jiangshan',
    enterpriseId: 'huarui',
    phone: '19900000005',
    rosterCode: '719340',
    state: 'unbound',
    note: '钳工，47 岁，未绑定，看完一讲可见积分入账',
    elder: false,
  },
  {
    handle: 'gu',
    name: '顾晓帆',
    tenantId: 'jiangshan',
    enterpriseId: null,
    phone: '19900000006',
    rosterCode: null,
    state: 'stranger',
    note: '不在任何名册，可看绑定时怎样提示',
    elder: false,
  },
  {
    handle: 'shen',
    name: '沈立峰',
    tenantId: 'jiashan',
    enterpriseId: 'fuding',
    phone: '19900000007',
    rosterCode: '834062',
    state: 'unbound',
    note: '另一家总工会的会员，看不到姜山的课程和名册',
    elder: false,
  },
  {
    handle: 'sun',
    name: '孙静宜',
    tenantId: 'jiangshan',
    enterpriseId: 'huarui',
    phone: '19900000008',
    rosterCode: '925713',
    state: 'bound',
    note: '镇总工会工作人员，可办理意见反馈',
    elder: false,
    grants: [{ role: 'admin', scopeId: null }],
  },
  {
    handle: 'lu',
    name: '陆海宁',
    tenantId: 'jiangshan',
    enterpriseId: 'yizhou',
    phone: '19900000012',
    rosterCode: '480616',
    state: 'bound',
    note: '镇总工会另一位工作人员，要两个人办的事由她确认',
    elder: false,
    grants: [{ role: 'admin', scopeId: null }],
  },
  {
    handle: 'qian',
    name: '钱水根',
    tenantId: 'jiangshan',
    enterpriseId: 'huarui',
    phone: '19900000009',
    rosterCode: '147082',
    state: 'bound',
    note: '总院服务台核销员',
    elder: false,
    grants: [{ role: 'verifier', scopeId: 'hq-desk' }],
  },
  {
    handle: 'feng',
    name: '冯雅琴',
    tenantId: 'jiangshan',
    enterpriseId: 'yizhou',
    phone: '19900000010',
    rosterCode: '268934',
    state: 'bound',
    note: '一舟学院门卫室核销员',
    elder: false,
    grants: [{ role: 'verifier', scopeId: 'yizhou-gate' }],
  },
  {
    handle: 'hu',
    name: '胡建民',
    tenantId: 'jiangshan',
    enterpriseId: 'yizhou',
    phone: '19900000011',
    rosterCode: '379501',
    state: 'bound',
    note: '一舟公司工会干部，可看本企业的意见、写本院的课',
    elder: false,
    grants: [
      { role: 'cadre', scopeId: 'yizhou' },
      { role: 'cadre', scopeKind: 'branch', scopeId: 'yizhou-branch' },
    ],
  },
  {
    handle: 'jiang',
    name: '姜海波',
    tenantId: 'weihai',
    enterpriseId: 'deming',
    phone: '19900000013',
    rosterCode: '591727',
    state: 'bound',
    note: '威海市总工会工作人员，看“一主体两分支”的学院',
    elder: false,
    grants: [{ role: 'admin', scopeId: null }],
  },
]

const tinyHandles: readonly string[] = ['lin', 'he', 'xu', 'gu', 'shen', 'sun', 'lu', 'qian', 'feng', 'hu']

/** Three unbound on a roster, one stranger, one of the second tenant, and those who hold a role, bound. */
export const tinyPeople: readonly DemoPerson[] = demoPeople.filter((person) =>
  tinyHandles.includes(person.handle),
)

const bindingHint = ({ state, phone, rosterCode }: DemoPerson): string | null =>
  state === 'unbound' ? `用名册码绑定：手机号 ${phone}，名册码 ${rosterCode}` : null

const listed = (person: DemoPerson): ListedPerson => {
  const { handle, name, note, state, elder, enterpriseId } = person
  return {
    handle,
    name,
    note,
    state,
    elder,
    group: town.enterprises.find((one) => one.enterpriseId === enterpriseId)?.name ?? '不在名册',
    hint: bindingHint(person),
  }
}

/** What the demo page may see: phone and roster code only where they are there to be tried out. */
export const listPeople = (people: readonly DemoPerson[]): ListedPerson[] => people.map(listed)
