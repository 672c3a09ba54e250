import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from './open-browser'

/**
 * Makes the pictures that stand beside a sample lesson anew: `npx tsx config/clips/make-slides.ts`. Only needed after
 * something here has changed: the pictures themselves are in the repository. Needs a Chinese font.
 */
const slidesFolder = join(__dirname, '../../localcloud/seed/content/slides')
const frame = { width: 960, height: 540 } as const

type Sheet = {
  readonly name: string
  readonly title: string
  readonly rows: readonly (readonly [what: string, about: string])[]
  readonly closing?: string
}

const sheets: readonly Sheet[] = [
  {
    name: 'electric-2-1',
    title: '选型先看三个数',
    rows: [
      ['额定电流', '不小于线路上的总电流'],
      ['动作电流', '漏多少电就跳开，用毫安表示'],
      ['动作时间', '从漏电到断开，用秒表示'],
    ],
  },
  {
    name: 'electric-2-2',
    title: '它看的是电流差',
    rows: [
      ['进去 10.00 安', '回来 10.00 安：不动作'],
      ['进去 10.00 安', '回来 9.97 安：差 30 毫安，跳开'],
    ],
    closing: '少掉的那一点，可能正从人身上流走。',
  },
  {
    name: 'electric-2-3',
    title: '用在哪里，选多少',
    rows: [
      ['30 毫安', '末端插座、手持电动工具'],
      ['10 毫安', '潮湿的地方'],
      ['上一级要慢', '免得一处漏电，全车间停电'],
    ],
  },
  {
    name: 'electric-2-4',
    title: '每月按一次试验按钮',
    rows: [
      ['按下去跳开', '能用，合上继续'],
      ['按下去不跳', '马上停用，报修更换'],
    ],
    closing: '记住一组数：30 毫安，0.1 秒。',
  },
]

const style = `
  body{margin:0;width:${frame.width}px;height:${frame.height}px;box-sizing:border-box;padding:44px 56px;position:relative;
    background:#fffdf8;color:#221d16;font-family:"Noto Sans CJK SC",sans-serif}
  h1{font-size:52px;line-height:64px;margin:0 0 34px;padding-left:84px}
  .number{position:absolute;left:56px;top:44px;width:64px;height:64px;border-radius:50%;background:#8a5a00;color:#fff;
    font-weight:bold;font-size:38px;line-height:64px;text-align:center}
  .row{display:flex;gap:28px;align-items:center;border-top:2px solid #e2cfa4;padding:22px 0;font-size:32px}
  b{flex:0 0 250px;font-size:36px;color:#8a5a00}
  p{font-size:32px;margin:22px 0 0}
  footer{position:absolute;right:56px;bottom:26px;font-size:20px;color:#5d564b}`

const pageOf = ({ title, rows, closing }: Sheet, at: number): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style>
<div class="number">${at + 1}</div><h1>${title}</h1>
${rows.map(([what, about]) => `<div class="row"><b>${what}</b><span>${about}</span></div>`).join('')}
${closing ? `<p>${closing}</p>` : ''}<footer>示例课件</footer>`

async function makeSlides(): Promise<void> {
  await mkdir(slidesFolder, { recursive: true })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: frame })
    for (const [at, sheet] of sheets.entries()) {
      await page.setContent(pageOf(sheet, at))
      await page.screenshot({ path: join(slidesFolder, `${sheet.name}.png`) })
    }
  } finally {
    await browser.close()
  }
}

makeSlides().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
