import { phrases } from '@zhenggai/bot'
import type { CivilDate, Language } from '@zhenggai/rules'
import { type Html, html } from '../html.ts'
import { type Axis, placeOn } from './axis.ts'
import type { Node, NodeKind } from './nodes.ts'
import { chartWords } from './words.ts'

/** The time axis of one problem. A screen reader hears its nodes as a sentence. */
export function lane(axis: Axis, nodes: readonly Node[], today: CivilDate, language: Language): Html {
  const now = placeOn(axis, today)
  const told = nodes.map((node) => tell(node, today, language)).join(chartWords[language].between)
  return html`<svg class="lane" height="26" role="img" aria-label="${told || chartWords[language].noNodes}">
<line class="rail" x1="0" x2="100%" y1="13" y2="13"/><line class="now" x1="${now}%" x2="${now}%" y1="0" y2="26"/>
${nodes.map((node) => html`<use class="${node.kind}" href="#${node.kind}" x="${placeOn(axis, node.on)}%" y="13"><title>${tell(node, today, language)}</title></use>`)}
</svg>`
}

const tell = ({ on, kind, name }: Node, today: CivilDate, language: Language): string =>
  chartWords[language].node(phrases[language].day(on, today), name[language], chartWords[language].kinds[kind])

/** The head of the column: the months and today. */
export function scale(axis: Axis, today: CivilDate, language: Language): Html {
  const { month, today: label } = chartWords[language]
  return html`<svg class="lane scale" height="34" aria-hidden="true">
${axis.ticks.map((tick) => html`<text x="${placeOn(axis, tick)}%" y="12">${month(tick)}</text>`)}
<text class="now" x="${placeOn(axis, today)}%" y="30" text-anchor="middle">${label}</text>
</svg>`
}

/** The shapes, drawn around the point where they are put. Once on a page. */
export const shapes: Html = html`<svg width="0" height="0" class="hidden" aria-hidden="true"><defs>
<path id="start" d="M-4 -6L6 0L-4 6z"/>
<circle id="done" r="5"/>
<g id="done-late"><circle r="5"/><circle class="ring" r="8"/></g>
<circle id="due" r="5.5"/>
<path id="overdue" d="M0 -9L9 0L0 9L-9 0z"/>
<path id="time-limit" d="M-1.5 -11H1.5V11H-1.5z"/>
</defs></svg>`

const kinds: readonly NodeKind[] = ['start', 'done', 'done-late', 'due', 'overdue', 'time-limit']

/** What the shapes mean. */
export const legend = (language: Language): Html => html`<ul class="legend">
${kinds.map((kind) => html`<li><svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true"><use class="${kind}" href="#${kind}"/></svg>${chartWords[language].kinds[kind]}</li>`)}
</ul>`
