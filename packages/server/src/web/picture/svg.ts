import { phrases } from '@zhenggai/bot'
import { type CivilDate, type Language, type Status, statusLabels } from '@zhenggai/rules'
import { placeOn } from '../chart/axis.ts'
import { type Chart, type ChartRow, type Counts, rateOf } from '../chart/chart.ts'
import type { Node, NodeKind } from '../chart/nodes.ts'
import { chartWords } from '../chart/words.ts'
import { type Html, html } from '../html.ts'
import { words } from '../words.ts'
import { pictureWords } from './words.ts'

/** What the picture shows. */
export interface Picture {
  readonly chart: Chart
  readonly counts: Counts
  readonly today: CivilDate
  readonly language: Language
  /** Problems that did not find room. */
  readonly left: number
  /** Some of the problems are invented. */
  readonly sample: boolean
}

// Half the pixels of the picture: it is drawn twice as large, so that it is sharp on a phone.
const WIDTH = 540
const MARGIN = 16
const ROW = 58
const HEAD = 104
const FOOT = 56
const inner = WIDTH - 2 * MARGIN

const colours: Readonly<Record<Status, string>> = {
  overdue: '#b3261e',
  'due-today': '#b3261e',
  'due-soon': '#8a5300',
  unclassified: '#8a5300',
  'on-track': '#2b6b3f',
  rectified: '#2b6b3f',
  closed: '#5b6763',
  waiting: '#5b6763',
  'no-deadline': '#5b6763',
}

/** The wall chart as a picture for a chat: the most urgent problems, one under the other. */
export function chartSvg({ chart, counts, today, language, left, sample }: Picture): string {
  const say = pictureWords[language]
  const height = HEAD + chart.rows.length * ROW + FOOT
  const { total, closed, byStatus } = counts
  const told = byStatus.map(({ status, count }) => `${statusLabels[status][language]} ${count}`).join('  ')
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Noto Sans S Chinese">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${MARGIN}" y="34" font-size="22" font-weight="700">${chartWords[language].title}</text>
<text x="${WIDTH - MARGIN}" y="34" font-size="13" fill="#5b6763" text-anchor="end">${sample && say.sample}${chartWords[language].asOf(phrases[language].fullDay(today))}</text>
<text x="${MARGIN}" y="60" font-size="14">${chartWords[language].rates(total, closed, rateOf(closed, total))}</text>
<text x="${MARGIN}" y="82" font-size="12" fill="#5b6763">${fitting(told, 84)}</text>
${chart.rows.map((row, index) => drawRow(row, HEAD + index * ROW, chart, today, language))}
${foot(height - FOOT, left, language)}
</svg>`.markup
}

function drawRow({ row, nodes }: ChartRow, top: number, { axis }: Chart, today: CivilDate, language: Language): Html {
  const { number, title, sample, status, step, due } = row
  const colour = status ? colours[status] : '#b3261e'
  const place = (day: CivilDate): number => MARGIN + (placeOn(axis, day) * inner) / 100
  const state = status ? statusLabels[status][language] : '?'
  const when = due ? ` ${phrases[language].day(due, today)}` : ''
  return html`<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${top}" y2="${top}" stroke="#d5ddda"/>
<text x="${MARGIN}" y="${top + 19}" font-size="14"><tspan font-weight="700">${number}</tspan> ${fitting(`${sample ? words[language].sample : ''}${title}`, 46)}</text>
<text x="${WIDTH - MARGIN}" y="${top + 19}" font-size="13" font-weight="700" fill="${colour}" text-anchor="end">${state}${when}</text>
<text x="${MARGIN}" y="${top + 35}" font-size="11" fill="#5b6763">${fitting(step?.action[language] ?? '', 80)}</text>
<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${top + 46}" y2="${top + 46}" stroke="#d5ddda"/>
<line x1="${place(today)}" x2="${place(today)}" y1="${top + 38}" y2="${top + 54}" stroke="#b3261e"/>
${nodes.map((node) => drawNode(node, place(node.on), top + 46))}`
}

const shapes: Readonly<Record<NodeKind, Html>> = {
  start: html`<path d="M-3 -5L5 0L-3 5z" fill="#5b6763"/>`,
  done: html`<circle r="4.5" fill="#2b6b3f" stroke="#ffffff"/>`,
  'done-late': html`<circle r="4.5" fill="#2b6b3f"/><circle r="7" fill="none" stroke="#2b6b3f"/>`,
  due: html`<circle r="4.5" fill="#ffffff" stroke="#8a5300" stroke-width="2"/>`,
  overdue: html`<path d="M0 -7L7 0L0 7L-7 0z" fill="#b3261e"/>`,
  'time-limit': html`<path d="M-1.2 -8H1.2V8H-1.2z" fill="#1b2421"/>`,
}

const drawNode = ({ kind }: Node, x: number, y: number): Html =>
  html`<g transform="translate(${x} ${y})">${shapes[kind]}</g>`

function foot(top: number, left: number, language: Language): Html {
  const kinds = Object.entries(chartWords[language].kinds) as [NodeKind, string][]
  return html`${kinds.map(
    ([kind, name], index) =>
      html`<g transform="translate(${MARGIN + 8 + index * (inner / kinds.length)} ${top + 18})">${shapes[kind]}<text x="11" y="4" font-size="10">${fitting(name, 14)}</text></g>`,
  )}
${left > 0 && html`<text x="${MARGIN}" y="${top + 44}" font-size="12" fill="#5b6763">${pictureWords[language].left(left)}</text>`}`
}

/** As much of a text as fits; a Chinese character is as wide as two Latin letters. */
function fitting(text: string, most: number): string {
  let width = 0
  let kept = ''
  for (const sign of text) {
    width += sign.charCodeAt(0) > 0xff ? 2 : 1.1
    if (width > most) return `${kept}…`
    kept += sign
  }
  return kept
}
