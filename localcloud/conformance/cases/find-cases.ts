import type { Case, Fields, Inside } from '../case'

const given: readonly Fields[] = [
  { _id: 'a', group: 'g', at: new Date(1000), n: 1, s: 'ann', tags: ['x', 'y'], deep: { k: 1 }, flag: true },
  { _id: 'b', group: 'g', at: new Date(2000), n: 2, s: 'Bob', tags: ['y'], deep: { k: 2 }, flag: false },
  { _id: 'c', group: 'g', at: new Date(3000), n: 3.5, s: 'cyn', tags: [], deep: { k: 3 }, none: null },
  {
    _id: 'd',
    group: 'h',
    at: new Date(4000),
    n: '4',
    s: 'dan',
    list: [
      { k: 1, v: 'p' },
      { k: 2, v: 'q' },
    ],
  },
]

type Condition = (inside: Inside) => Fields
const finds = (name: string, condition: Condition, ids: readonly string[]): Case => ({
  name: `where: ${name}`,
  action: 'database.getDocument',
  given,
  run: async (inside) => {
    const { data } = await inside.docs.where(condition(inside)).get()
    return data.map(({ _id }) => _id).sort()
  },
  expected: ids,
})

/** Which documents a condition finds, for every operator of the SDK. */
export const findCases: readonly Case[] = [
  finds('a value equals itself', () => ({ n: 2 }), ['b']),
  finds('a number never equals its text', () => ({ n: 4 }), []),
  finds('two fields both have to hold', () => ({ group: 'g', n: 2 }), ['b']),
  finds('a nested object is compared by its fields', () => ({ deep: { k: 2 } }), ['b']),
  finds('a dotted path', () => ({ 'deep.k': 3 }), ['c']),
  finds('an array holds the value', () => ({ tags: 'y' }), ['a', 'b']),
  finds('an array equals itself, in its order', ({ _ }) => ({ tags: _.eq(['x', 'y']) }), ['a']),
  finds('a path through an array', () => ({ 'list.k': 2 }), ['d']),
  finds('a place in an array', () => ({ 'list.0.v': 'p' }), ['d']),
  finds('null finds null and what is absent', () => ({ none: null }), ['a', 'b', 'c', 'd']),
  finds('a date', () => ({ at: new Date(2000) }), ['b']),
  finds('a boolean', () => ({ flag: false }), ['b']),
  finds('eq', ({ _ }) => ({ n: _.eq(1) }), ['a']),
  finds('neq also finds what is absent', ({ _ }) => ({ flag: _.neq(true) }), ['b', 'c', 'd']),
  finds('gt compares numbers with numbers only', ({ _ }) => ({ n: _.gt(1) }), ['b', 'c']),
  finds('gte', ({ _ }) => ({ n: _.gte(2) }), ['b', 'c']),
  finds('lt', ({ _ }) => ({ n: _.lt(3.5) }), ['a', 'b']),
  finds('lte', ({ _ }) => ({ n: _.lte(3.5) }), ['a', 'b', 'c']),
  finds('gt on texts is by their bytes', ({ _ }) => ({ s: _.gt('ann') }), ['c', 'd']),
  finds('a range of dates', ({ _ }) => ({ at: _.gt(new Date(1000)).and(_.lt(new Date(4000))) }), ['b', 'c']),
  finds('in', ({ _ }) => ({ n: _.in([1, '4', 9]) }), ['a', 'd']),
  finds('in with null finds what is absent', ({ _ }) => ({ flag: _.in([null, true]) }), ['a', 'c', 'd']),
  finds('in of nothing finds nothing', ({ _ }) => ({ n: _.in([]) }), []),
  finds('nin', ({ _ }) => ({ n: _.nin([1, 2]) }), ['c', 'd']),
  finds('and on one field', ({ _ }) => ({ n: _.and(_.gt(1), _.lt(3)) }), ['b']),
  finds('and of conditions', ({ _ }) => _.and([{ group: 'g' }, { n: _.gt(1) }]) as never, ['b', 'c']),
  finds('or on one field', ({ _ }) => ({ n: _.or(_.lt(2), _.gt(3)) }), ['a', 'c']),
  finds('or of conditions', ({ _ }) => _.or([{ n: 1 }, { s: 'dan' }]) as never, ['a', 'd']),
  finds('or nested in and', ({ _ }) => _.and([{ group: 'g' }, _.or([{ n: 1 }, { n: 3.5 }])]) as never, [
    'a',
    'c',
  ]),
  finds('nor', ({ _ }) => _.nor([{ group: 'g' }, { n: 9 }]) as never, ['d']),
  finds('not', ({ _ }) => ({ n: _.not(_.gt(1)) }), ['a', 'd']),
  finds('exists', ({ _ }) => ({ none: _.exists(true) }), ['c']),
  finds('exists not', ({ _ }) => ({ deep: _.exists(false) }), ['d']),
  finds('mod', ({ _ }) => ({ n: _.mod(2, 0) }), ['b']),
  finds('all', ({ _ }) => ({ tags: _.all(['x', 'y']) }), ['a']),
  finds('size', ({ _ }) => ({ tags: _.size(1) }), ['b']),
  finds('size of an empty array', ({ _ }) => ({ tags: _.size(0) }), ['c']),
  finds('elemMatch of objects', ({ _ }) => ({ list: _.elemMatch({ k: 2, v: 'q' }) }), ['d']),
  finds('elemMatch needs one element for all', ({ _ }) => ({ list: _.elemMatch({ k: 1, v: 'q' }) }), []),
  finds('elemMatch of values', ({ _ }) => ({ tags: _.elemMatch(_.eq('x')) }), ['a']),
  finds('a regular expression', ({ db }) => ({ s: db.RegExp({ regexp: '^[ab]', options: '' }) }), ['a']),
  finds('a regular expression without case', ({ db }) => ({ s: db.RegExp({ regexp: '^b', options: 'i' }) }), [
    'b',
  ]),
  finds('a regular expression of the language', () => ({ s: /n$/ }), ['a', 'c', 'd']),
  finds('_id in a list', ({ _ }) => ({ _id: _.in(['a', 'd', 'z']) }), ['a', 'd']),
  finds('nothing asked, all found', () => ({}), ['a', 'b', 'c', 'd']),
]
