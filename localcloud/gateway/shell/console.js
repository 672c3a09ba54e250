/** What happens in the cloud on this machine, by the door's own routes; it changes nothing but the fault plan. See docs/gateway.md. */
import { byId, element } from './elements.js'

const EVERY_MS = 3_000
const SHOWN_CALLS = 40

const read = async (path) => {
  const response = await fetch(path, { signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

const time = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'medium' })
const milliseconds = (ms) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} 毫秒`

/** Each request as a bar: where it began within the call, and how long it took. */
const waterfall = ({ operations, milliseconds: whole }) => {
  const cells = operations.flatMap(({ action, collection, at, ms }) => {
    const bar = element('i')
    bar.style.marginLeft = `${(100 * at) / whole}%`
    bar.style.width = `${Math.max(0.5, (100 * ms) / whole)}%`
    const name = element('span', {}, `${action.replace(/^database\./, '')} ${collection}`)
    return [name, bar, element('em', {}, milliseconds(ms))]
  })
  return element('div', { class: 'fall' }, ...cells)
}

const callItem = (call) => {
  const { functionName, person, failed, requests, depth, documentsExamined } = call
  const figures = `${requests} 个请求，深 ${depth}，看了 ${documentsExamined} 个文档`
  const summary = element(
    'summary',
    { class: failed ? 'failed' : null },
    element('b', {}, `${functionName}${failed ? '（失败）' : ''}`),
    element('span', {}, person === '' ? '没有身份' : person),
    element('span', {}, milliseconds(call.milliseconds)),
    element('span', {}, figures),
  )
  const item = element('details', { 'data-call': call.requestId }, summary, waterfall(call))
  item.addEventListener('toggle', () => void showLines(item, call.requestId), { once: true })
  return item
}

/** What the function printed during a call, read when the call is opened. */
const showLines = async (item, requestId) => {
  const { lines } = await read(`/__cloud/logs?requestId=${encodeURIComponent(requestId)}`)
  if (lines.length > 0) item.append(element('pre', {}, lines.map((line) => JSON.stringify(line)).join('\n')))
}

/** New calls come on top; those that are there stay, open or not. */
const showCalls = ({ recent }) => {
  const place = byId('calls')
  const known = new Set([...place.children].map((child) => child.getAttribute('data-call')))
  for (const call of recent.slice(-SHOWN_CALLS)) if (!known.has(call.requestId)) place.prepend(callItem(call))
  while (place.children.length > SHOWN_CALLS) place.lastElementChild.remove()
}

const showMessages = ({ messages }) => {
  const words = ({ to, title, fields, at }) =>
    `${time.format(at)}，给 ${to}：${title}（${fields.map(({ value }) => value).join('，')}）`
  const items = messages.map((message) => element('li', {}, words(message)))
  byId('sent').replaceChildren(...(items.length > 0 ? items : [element('li', {}, '还没有送出通知')]))
}

const showFaults = ({ on, seed, done }) => {
  const counts = Object.entries(done ?? {}).map(([kind, count]) => `${kind} ${count} 次`)
  byId('faults').textContent = on
    ? `正在按种子 ${seed} 制造故障：${counts.join('，') || '还没有发生'}`
    : '没有打开'
}

const showFigures = ({ functions, instances, collections, documents, totals }) => {
  byId('figures').textContent =
    `${functions.length} 个函数，${instances} 个实例；${collections} 个集合，${documents} 个文档；调用 ${totals.calls} 次，失败 ${totals.failed} 次`
}

const look = async () => {
  const paths = ['health', 'meter', 'messages', 'faults']
  const [health, meter, messages, faults] = await Promise.all(paths.map((path) => read(`/__cloud/${path}`)))
  showFigures(health)
  showCalls(meter)
  showMessages(messages)
  showFaults(faults)
}

const showPeople = ({ people }) => {
  const items = people.map(({ handle, name, group, note }) =>
    element(
      'li',
      {},
      element('a', { href: `/app/?person=${encodeURIComponent(handle)}` }, name),
      `，${[group, note].filter(Boolean).join('，')}（${handle}）`,
    ),
  )
  byId('people').replaceChildren(...items)
}

let lastFile = ''
const readFiles = async () => {
  const { files, next } = await read(`/__cloud/files?after=${encodeURIComponent(lastFile)}`)
  const items = files.map(({ path, bytes, url }) =>
    element('li', {}, element('a', { href: url, target: '_blank' }, path), `，${Math.ceil(bytes / 1024)} KB`),
  )
  byId('files').append(...(items.length > 0 || lastFile !== '' ? items : [element('li', {}, '没有文件')]))
  lastFile = next ?? ''
  byId('more-files').hidden = next === null
}

const chooseFaults = async (plan) => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('/__cloud/faults', { method: 'POST', headers, body: JSON.stringify(plan) })
  showFaults(await response.json())
}

let after = null
const readDocuments = async () => {
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
  const { documents, next } = await read(`/__cloud/documents/${byId('collection').value}${query}`)
  const shown = documents.map((document) => element('pre', {}, JSON.stringify(document, null, 1)))
  byId('documents').append(...(shown.length > 0 || after !== null ? shown : [element('p', {}, '没有文档')]))
  after = next
  byId('more').hidden = next === null
}
const openCollection = () => {
  after = null
  byId('documents').replaceChildren()
  return readDocuments()
}

const start = async () => {
  const { collections } = await read('/__cloud/documents/')
  const options = collections.map(({ name, documents }) =>
    element('option', { value: name }, `${name}（${documents}）`),
  )
  byId('collection').replaceChildren(...options)
  showPeople(await read('/__cloud/people'))
  await Promise.all([openCollection(), readFiles()])
}

/** A cloud that is being restarted is asked again in a moment. */
const lookAgain = () =>
  look().catch(() => {
    byId('figures').textContent = '连不上本机云，正在再试'
  })

byId('collection').addEventListener('change', openCollection)
byId('more').addEventListener('click', readDocuments)
byId('more-files').addEventListener('click', readFiles)
byId('fault-form').addEventListener('submit', (event) => {
  event.preventDefault()
  void chooseFaults({ seed: Number(byId('seed').value) })
})
byId('faults-off').addEventListener('click', () => void chooseFaults(null))
window.setInterval(() => {
  if (document.visibilityState === 'visible') void lookAgain()
}, EVERY_MS)
void lookAgain()
void start()
