import { CallMeter } from './call-meter'

/** A clock that stands where it is put. */
const clockAt = () => {
  let at = 0
  return { now: () => at, pass: (ms: number) => (at += ms) }
}

test('waiting, starting and running are told apart', () => {
  const { now, pass } = clockAt()
  const meter = new CallMeter('r', now)
  pass(30)
  meter.taken(true)
  pass(200)
  meter.running()
  pass(50)
  expect(meter.figures()).toMatchObject({
    ...{ milliseconds: 280, waitedMilliseconds: 30, startMilliseconds: 200, coldStart: true },
  })
})

test('a warm instance starts nothing, and a call that nobody took has only waited', () => {
  const { now, pass } = clockAt()
  const [warm, refused] = [new CallMeter('a', now), new CallMeter('b', now)]
  warm.taken(false)
  pass(70)
  expect(warm.figures()).toMatchObject({ milliseconds: 70, waitedMilliseconds: 0, startMilliseconds: 0 })
  expect(refused.figures()).toMatchObject({ milliseconds: 70, waitedMilliseconds: 70, startMilliseconds: 0 })
})

test('a request is noted with when it began and how long it took', () => {
  const { now, pass } = clockAt()
  const meter = new CallMeter('r', now)
  pass(5)
  const open = meter.begin('database.getDocument', 'things', 1)
  pass(7)
  open.end(10, 20)
  const operation = { action: 'database.getDocument', collection: 'things', at: 5, ms: 7 }
  expect(meter.figures()).toMatchObject({
    requests: 1,
    depth: 1,
    bytesIn: 10,
    bytesOut: 20,
    operations: [operation],
  })
})
