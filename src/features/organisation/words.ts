import type { EnterpriseSize, OrgChange, UnionKind } from '@contract/organisation'

export const SIZE_WORDS: Readonly<Record<EnterpriseSize, string>> = {
  large: '大型',
  medium: '中型',
  small: '小型',
  micro: '微型',
}

export const UNION_WORDS: Readonly<Record<UnionKind, string>> = {
  enterpriseUnion: '企业工会',
  jointUnion: '联合工会',
  federation: '工会联合会',
}

export const CHANGE_WORDS: Readonly<Record<OrgChange['what'], string>> = {
  added: '登记',
  renamed: '更名',
  described: '登记信息',
  merged: '合并',
}
