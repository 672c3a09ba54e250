import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
let address: string
beforeAll(async () => {
  town = await openProbeCloud()
  const { value } = await town.run(async () => JSON.parse(process.env.TCB_CONTEXT_CNFG ?? '{}').URL)
  address = String(value)
})
afterAll(() => town.close())

const post = async (body: string, url = address) => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return { status: response.status, body: await response.json() }
}

test.each([
  ['an unknown action', '{"action":"database.dropEverything"}', 'INVALID_PARAM'],
  ['no action', '{}', 'INVALID_PARAM'],
  ['a name of every object', '{"action":"constructor"}', 'INVALID_PARAM'],
  ['no JSON', '{"action":', 'INVALID_PARAM'],
  ['JSON that is no object', '[]', 'INVALID_PARAM'],
  [
    'a query that is no EJSON',
    '{"action":"database.getDocument","collectionName":"things","query":"{"}',
    'INVALID_PARAM',
  ],
  [
    'broken EJSON',
    '{"action":"database.getDocument","collectionName":"things","query":"{\\"at\\":{\\"$date\\":[]}}"}',
    'INVALID_PARAM',
  ],
  [
    'EJSON of a kind that is not stored',
    '{"action":"database.insertDocument","collectionName":"things","data":["{\\"a\\":{\\"$oid\\":\\"0123456789abcdef01234567\\"}}"]}',
    'DATABASE_REQUEST_FAILED',
  ],
  [
    'a regular expression that is none',
    '{"action":"database.getDocument","collectionName":"things","query":"{\\"a\\":{\\"$regularExpression\\":{\\"pattern\\":\\"(\\",\\"options\\":\\"\\"}}}"}',
    'DATABASE_INVALID_OPERRATOR',
  ],
  [
    'a stage that is none',
    '{"action":"database.aggregateDocuments","collectionName":"things","stages":[{"stageKey":"$nope","stageValue":"1"}]}',
    'DATABASE_INVALID_OPERRATOR',
  ],
  [
    'stages that are none',
    '{"action":"database.aggregateDocuments","collectionName":"things","stages":[null]}',
    'INVALID_PARAM',
  ],
  [
    'an unknown operator',
    '{"action":"database.getDocument","collectionName":"things","query":"{\\"a\\":{\\"$no\\":1}}"}',
    'DATABASE_INVALID_OPERRATOR',
  ],
  [
    'code in a query',
    '{"action":"database.getDocument","collectionName":"things","query":"{\\"$where\\":\\"1\\"}"}',
    'DATABASE_INVALID_OPERRATOR',
  ],
  [
    'an unknown modifier',
    '{"action":"database.modifyDocument","collectionName":"things","merge":true,"data":"{\\"a\\":1}"}',
    'DATABASE_REQUEST_FAILED',
  ],
  [
    'an unknown transaction',
    '{"action":"database.commitTransaction","transactionId":"none"}',
    'DATABASE_TRANSACTION_FAIL',
  ],
  ['a body above the limit', `{"action":"${'x'.repeat(7 * 1024 * 1024)}"}`, 'EXCEED_REQUEST_LIMIT'],
])('%s is answered in the platform’s shape', async (_what, body, code) => {
  const answer = await post(body)
  expect(answer).toEqual({
    status: 200,
    body: { code, message: expect.any(String), requestId: expect.any(String) },
  })
})

test('a body of 20 MB is refused, and the server goes on', async () => {
  const answer = await post(`{"action":"${'x'.repeat(20 * 1024 * 1024)}"}`)
  expect(answer.body.code).toBe('EXCEED_REQUEST_LIMIT')
  const { value } = await town.run(({ db }) => db.collection('others').count())
  expect(value?.total).toBe(0)
})

test('only an instance has an address on the wire', async () => {
  const { body } = await post(
    '{"action":"database.startTransaction"}',
    address.replace(/instance\/\w+/, 'instance/0123456789ab'),
  )
  expect(body.code).toBe('INVALID_REQUEST_SOURCE')
})

test('a document with a prototype in it is refused', async () => {
  const data = ['{"__proto__":{"admin":true}}']
  const { body } = await post(
    JSON.stringify({ action: 'database.insertDocument', collectionName: 'things', data }),
  )
  expect(body.code).toBe('INVALID_PARAM')
})
