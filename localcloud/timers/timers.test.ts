import { createClock } from '../clock'
import { Timers } from './timers'

const TEN_MINUTES = 600_000
const spec = (config: string) => ({
  name: 'timers',
  file: '',
  timeoutSeconds: 1,
  memoryMb: 256,
  openApi: [],
  triggers: [{ name: 'often', config }],
})

const openTimers = (config = '0 */10 * * * * *') => {
  const clock = createClock()
  const events: { functionName: string; event: object }[] = []
  const push = (functionName: string, event: object) => {
    events.push({ functionName, event })
  }
  const invoke = async (functionName: string, event: object) => {
    push(functionName, event)
    return 'done'
  }
  const timers = new Timers([spec(config)], clock, { invoke, push })
  return { clock, events, timers }
}

test('fired by hand, a function gets the event of its trigger', async () => {
  const { timers, events } = openTimers()
  expect(await timers.fire('timers')).toEqual([{ name: 'often', returned: 'done' }])
  expect(events).toEqual([
    { functionName: 'timers', event: expect.objectContaining({ Type: 'Timer', TriggerName: 'often' }) },
  ])
  expect(await timers.fire('academy')).toEqual([])
})

test('a moved clock fires what fell due, once for each move', () => {
  const { clock, timers, events } = openTimers()
  clock.advance(TEN_MINUTES)
  expect(events).toHaveLength(0)
  timers.start()
  clock.advance(TEN_MINUTES)
  expect(events).toHaveLength(1)
  clock.advance(5 * TEN_MINUTES)
  expect(events).toHaveLength(2)
  timers.stop()
  clock.advance(TEN_MINUTES)
  expect(events).toHaveLength(2)
})

test('a clock that is set back waits for the next moment there', () => {
  const { clock, timers, events } = openTimers()
  timers.start()
  clock.advance(-5 * TEN_MINUTES)
  expect(events).toHaveLength(0)
  clock.advance(TEN_MINUTES)
  expect(events).toHaveLength(1)
  timers.stop()
})

test('a cron that nobody can read stops the start', () => {
  expect(() => openTimers('every day')).toThrow('cron')
})
