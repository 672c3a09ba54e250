import type { Deck, Slide } from './deck'
import { drawingOf } from './drawings'

export const frame = { width: 854, height: 480 } as const

/** Where the moving progress line runs: below the header, clear of any player's own controls. */
export const progressLine = { x: 40, y: 66, width: 774, height: 5 } as const

const style = `
  *{margin:0;box-sizing:border-box}
  body{width:${frame.width}px;height:${frame.height}px;overflow:hidden;position:relative;color:#CFC4B0;
    font-family:"Noto Sans CJK SC",sans-serif;background-color:#1D1913;
    background-image:linear-gradient(rgba(217,179,94,.11) 1px,transparent 1px),linear-gradient(90deg,rgba(217,179,94,.11) 1px,transparent 1px);
    background-size:30px 30px;background-position:19px 18px}
  header{position:absolute;left:40px;right:40px;top:18px;height:40px;display:flex;align-items:center;gap:14px;font-size:21px;color:#A59B8B}
  header b{flex:1;font-weight:500}
  .sample{border:1.5px dashed #8D8475;border-radius:6px;padding:2px 9px;font-size:18px}
  .page{color:#E9C46A;font-weight:500;font-variant-numeric:tabular-nums}
  .track{position:absolute;left:${progressLine.x}px;top:${progressLine.y}px;width:${progressLine.width}px;height:${progressLine.height}px;background:#3A3226}
  main{position:absolute;left:40px;top:104px;width:500px}
  h1{font-size:45px;line-height:60px;font-weight:600;color:#F8E6BE;white-space:nowrap}
  ul{list-style:none;padding:0;margin-top:20px}
  li{font-size:31px;line-height:44px;margin-bottom:12px;white-space:nowrap;padding-left:22px;position:relative}
  li:before{content:"";position:absolute;left:0;top:21px;width:11px;height:3px;background:#D9B35E}
  li.ahead{visibility:hidden}
  em{font-style:normal;color:#E9C46A;font-weight:500}
  svg{position:absolute;right:34px;top:104px;width:280px;height:280px;overflow:visible}
  svg *{fill:none;stroke:#D9B35E;stroke-linecap:round;stroke-linejoin:round}
  .m{stroke-width:3.5}.s{stroke-width:3;opacity:.55}.c{stroke-width:1.6;opacity:.6;stroke-dasharray:14 5 3 5}
  .d{stroke-width:1.8;opacity:.8}svg .f{fill:#D9B35E;stroke:none}.h{stroke-width:3;stroke:#F8E6BE}svg .h{stroke:#F8E6BE;fill:rgba(233,196,106,.16)}
  svg .w{stroke-width:26;stroke-linecap:butt}
  svg .t{fill:#EBD9AE;stroke:none;text-anchor:middle;font-weight:500}`

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Numbers with their units and arrows are what the eye should find first. */
const withGold = (text: string) =>
  escapeText(text).replace(
    /→|=[A-Z]+\(.*\)|[=\d][\d.,:/%+−×÷ =]*(?:mm|mA|V|m|s|%)?(?![A-Za-z])/g,
    '<em>$&</em>',
  )

/** The page of one slide with its first `shown` lines, as it is photographed for the clip. */
export function slidePage(deck: Deck, slide: Slide, shown: number): string {
  const items = slide.lines
    .map((text, at) => `<li class="${at < shown ? 'shown' : 'ahead'}">${withGold(text)}</li>`)
    .join('')
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
<header><b>${escapeText(deck.courseTitle)} · ${escapeText(deck.lessonTitle)}</b><span class="sample">示例数据</span>
<span class="page">${deck.slides.indexOf(slide) + 1} / ${deck.slides.length}</span></header><div class="track"></div>
<main><h1>${escapeText(slide.title)}</h1><ul>${items}</ul></main>
<svg viewBox="0 0 280 280">${drawingOf(slide.drawing)}</svg>`
}
