/** What the suite needs: to be declared on one machine, and created by hand on the platform. */
export const collections = [
  {
    name: 'conformance',
    indexes: [
      {
        name: 'byGroup',
        keys: [
          ['group', 1],
          ['at', -1],
          ['_id', 1],
        ],
      },
      { name: 'byTags', keys: [['tags', 1]] },
      {
        name: 'byPair',
        keys: [
          ['left', 1],
          ['right', 1],
        ],
      },
    ],
  },
  { name: 'conformance_unique', indexes: [{ name: 'byKey', keys: [['key', 1]], unique: true }] },
]
