import { type Case, type Fields, type Inside, refused } from '../case'

const given: readonly Fields[] = [
  {
    _id: 'a',
    n: 5,
    s: 'text',
    nil: null,
    list: [1, 2, 3],
    deep: { x: 1 },
    items: [
      { k: 1, v: 10 },
      { k: 2, v: 20 },
    ],
    mixed: [{ v: 1 }, { v: 'text' }],
  },
]
const MODIFY = 'database.modifyDocument'
type Data = (inside: Inside) => Fields

const becomes = (name: string, data: Data, path: string, expected: unknown): Case => ({
  name: `change: ${name}`,
  action: MODIFY,
  given,
  run: async (inside) => {
    await inside.docs.doc('a').update({ data: data(inside) })
    return (await inside.docs.doc('a').get()).data[path] ?? 'absent'
  },
  expected,
})

/** Refused, and the document as it was. */
const refuses = (name: string, data: Data, message: RegExp, where: Fields = { _id: 'a' }): Case => ({
  name: `change refused: ${name}`,
  action: MODIFY,
  given,
  run: async (inside) => {
    const answer = await inside.refusal(inside.docs.where(where).update({ data: data(inside) }))
    const { data: after } = await inside.docs.doc('a').get()
    return [answer, JSON.stringify(after) === JSON.stringify(given[0])]
  },
  expected: [refused(-502001, message), true],
  documentedOnly: true,
})

/** Every update operator of the SDK: what it does, and where MongoDB refuses it. */
export const updateCases: readonly Case[] = [
  becomes('inc', ({ _ }) => ({ n: _.inc(2) }), 'n', 7),
  becomes('inc by a fraction', ({ _ }) => ({ n: _.inc(0.5) }), 'n', 5.5),
  becomes('inc of what is absent', ({ _ }) => ({ made: _.inc(2) }), 'made', 2),
  becomes('inc of a nested field', ({ _ }) => ({ deep: { x: _.inc(1) } }), 'deep', { x: 2 }),
  becomes('mul', ({ _ }) => ({ n: _.mul(3) }), 'n', 15),
  becomes('mul of what is absent gives 0', ({ _ }) => ({ made: _.mul(3) }), 'made', 0),
  becomes('min takes the less', ({ _ }) => ({ n: _.min(3) }), 'n', 3),
  becomes('min leaves the less', ({ _ }) => ({ n: _.min(9) }), 'n', 5),
  becomes('max takes the greater', ({ _ }) => ({ n: _.max(9) }), 'n', 9),
  becomes('max puts a text above a number', ({ _ }) => ({ n: _.max('a') }), 'n', 'a'),
  becomes('max makes what is absent', ({ _ }) => ({ made: _.max(1) }), 'made', 1),
  becomes('remove', ({ _ }) => ({ n: _.remove() }), 'n', 'absent'),
  becomes('remove of a nested field', ({ _ }) => ({ deep: { x: _.remove() } }), 'deep', {}),
  becomes('remove of what is absent', ({ _ }) => ({ made: _.remove() }), 'made', 'absent'),
  becomes('rename', ({ _ }) => ({ n: _.rename('m') }), 'm', 5),
  becomes('rename leaves the old name empty', ({ _ }) => ({ n: _.rename('m') }), 'n', 'absent'),
  becomes('push one', ({ _ }) => ({ list: _.push(4) }), 'list', [1, 2, 3, 4]),
  becomes('push many', ({ _ }) => ({ list: _.push([4, 5]) }), 'list', [1, 2, 3, 4, 5]),
  becomes('push makes an array', ({ _ }) => ({ made: _.push([1]) }), 'made', [1]),
  becomes('push at a place', ({ _ }) => ({ list: _.push({ each: [9], position: 1 }) }), 'list', [1, 9, 2, 3]),
  becomes(
    'push, sort and cut',
    ({ _ }) => ({ list: _.push({ each: [0], sort: -1, slice: 2 }) }),
    'list',
    [3, 2],
  ),
  becomes('pop', ({ _ }) => ({ list: _.pop() }), 'list', [1, 2]),
  becomes('shift', ({ _ }) => ({ list: _.shift() }), 'list', [2, 3]),
  becomes('unshift', ({ _ }) => ({ list: _.unshift([0]) }), 'list', [0, 1, 2, 3]),
  becomes('pull a value', ({ _ }) => ({ list: _.pull(2) }), 'list', [1, 3]),
  becomes('pull by a condition', ({ _ }) => ({ list: _.pull(_.gte(2)) }), 'list', [1]),
  becomes('pull objects by a field', ({ _ }) => ({ items: _.pull({ k: 1 }) }), 'items', [{ k: 2, v: 20 }]),
  becomes('pullAll', ({ _ }) => ({ list: _.pullAll([1, 3]) }), 'list', [2]),
  becomes('addToSet a new value', ({ _ }) => ({ list: _.addToSet(4) }), 'list', [1, 2, 3, 4]),
  becomes('addToSet a known value', ({ _ }) => ({ list: _.addToSet(2) }), 'list', [1, 2, 3]),
  becomes('addToSet many', ({ _ }) => ({ list: _.addToSet({ $each: [3, 4] }) }), 'list', [1, 2, 3, 4]),
  becomes('a place in an array', () => ({ 'list.1': 9 }), 'list', [1, 9, 3]),
  becomes('a place beyond the end fills with null', () => ({ 'list.4': 9 }), 'list', [1, 2, 3, null, 9]),
  becomes('an object is merged into what is absent', () => ({ made: { x: 1 } }), 'made', { x: 1 }),
  {
    name: 'change: the element that the condition matched',
    action: MODIFY,
    given,
    run: async ({ docs }) => {
      await docs.where({ _id: 'a', 'items.k': 2 }).update({ data: { 'items.$.v': 99 } })
      return (await docs.doc('a').get()).data.items
    },
    expected: [
      { k: 1, v: 10 },
      { k: 2, v: 99 },
    ],
  },
  {
    ...becomes('every element', ({ _ }) => ({ 'items.$[].v': _.inc(1) }), 'items', [
      { k: 1, v: 11 },
      { k: 2, v: 21 },
    ]),
    documentedOnly: true,
  },

  refuses('inc of a text', ({ _ }) => ({ s: _.inc(1) }), /Cannot apply \$inc to a value of non-numeric type/),
  refuses('inc of null', ({ _ }) => ({ nil: _.inc(1) }), /Cannot apply \$inc to a value of non-numeric type/),
  refuses('inc by a text', ({ _ }) => ({ n: _.inc('1') }), /Cannot increment with non-numeric argument/),
  refuses('mul of a text', ({ _ }) => ({ s: _.mul(2) }), /Cannot apply \$mul to a value of non-numeric type/),
  refuses('push to a number', ({ _ }) => ({ n: _.push([1]) }), /must be an array but is of type number/),
  refuses('pop of a text', ({ _ }) => ({ s: _.pop() }), /must be an array but is of type string/),
  refuses('pull from a number', ({ _ }) => ({ n: _.pull(1) }), /must be an array but is of type number/),
  refuses('addToSet to null', ({ _ }) => ({ nil: _.addToSet(1) }), /must be an array but is of type null/),
  refuses('a field inside a text', () => ({ 's.x': 1 }), /Cannot create field 'x' in element \{s: "text"\}/),
  refuses('a field inside null', () => ({ 'nil.x': 1 }), /Cannot create field 'x' in element \{nil: null\}/),
  refuses('a named field inside an array', () => ({ 'list.x': 1 }), /Cannot create field 'x' in element/),
  refuses('an object over a text', () => ({ s: { x: 1 } }), /Cannot create field 'x' in element/),
  refuses('an empty name in a path', () => ({ 'deep..x': 1 }), /empty field name/),
  refuses(
    'one path twice',
    ({ _ }) => ({ deep: _.set({}), 'deep.x': 1 }),
    /Updating the path '.*' would create a conflict/,
  ),
  refuses('rename into a text', ({ _ }) => ({ n: _.rename('s.x') }), /Cannot create field 'x' in element/),
  refuses('rename to itself', ({ _ }) => ({ n: _.rename('n') }), /conflict|must differ/),
  refuses('rename into an array', ({ _ }) => ({ n: _.rename('list.0') }), /cannot be an array element/),
  refuses('rename to no text', ({ _ }) => ({ n: _.rename(3) }), /must be a string/),
  refuses(
    'an element without a condition on its array',
    () => ({ 'items.$.v': 1 }),
    /array field|positional operator/i,
  ),
  refuses(
    'inc of a text in the matched element',
    ({ _ }) => ({ 'mixed.$.v': _.inc(1) }),
    /Cannot apply \$inc to a value of non-numeric type/,
    { _id: 'a', 'mixed.v': 'text' },
  ),
  refuses(
    'inc of every element where one is a text',
    ({ _ }) => ({ 'mixed.$[].v': _.inc(1) }),
    /Cannot apply \$inc to a value of non-numeric type/,
  ),
  refuses(
    'every element of no array',
    () => ({ 'n.$[]': 1 }),
    /must exist in the document|apply array updates/,
  ),
  refuses('a dollar in a stored name', ({ _ }) => ({ deep: _.set({ $x: 1 }) }), /not valid for storage/),
  refuses(
    'a clause of push that is none',
    ({ _ }) => ({ list: _.addToSet({ $each: [1], $what: 1 }) }),
    /Unrecognized clause/,
  ),
]
