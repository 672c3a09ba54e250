import { type Case, type Fields, type Inside, refused } from '../case'

const refuses = (name: string, condition: (inside: Inside) => Fields, message: RegExp): Case => ({
  name: `where refused: ${name}`,
  action: 'database.getDocument',
  given: [{ _id: 'a', n: 1, s: 'x', list: [1] }],
  run: (inside) => inside.docs.where(condition(inside)).get(),
  expected: refused(-502002, message),
  documentedOnly: true,
})

/** Conditions that MongoDB refuses, where a kinder engine would find nothing, or everything. */
export const queryRefusalCases: readonly Case[] = [
  refuses('an unknown operator', () => ({ n: { $nope: 1 } }), /unknown|Unrecognized/),
  refuses('an unknown operator at the top', () => ({ $nope: 1 }), /unknown|Unrecognized/),
  refuses('code', () => ({ $where: 'true' }), /unknown operator: \$where/),
  refuses('no alternative', ({ _ }) => _.or([]) as never, /must be a nonempty array/),
  refuses('no condition for all', ({ _ }) => _.and([]) as never, /must be a nonempty array/),
  refuses(
    'gt of a regular expression',
    ({ _ }) => ({ s: _.gt(/x/) }),
    /Can't have RegEx as arg to predicate/,
  ),
  refuses('neq of a regular expression', ({ _ }) => ({ s: _.neq(/x/) }), /Can't have regex as arg to \$ne/),
  refuses(
    'a broken regular expression',
    ({ db }) => ({ s: db.RegExp({ regexp: '(', options: '' }) }),
    /regular expression|invalid/i,
  ),
  refuses('size of a text', ({ _ }) => ({ list: _.size('1') }), /Failed to parse \$size/),
  refuses('size below zero', ({ _ }) => ({ list: _.size(-1) }), /Failed to parse \$size/),
  refuses('mod by zero', ({ _ }) => ({ n: _.mod(0, 1) }), /divisor cannot be 0/),
  refuses('mod without a remainder', ({ _ }) => ({ n: _.mod([2]) }), /malformed mod/),
  refuses('elemMatch of a number', ({ _ }) => ({ list: _.elemMatch(1) }), /\$elemMatch needs an Object/),
]
