import { type Entry, effectiveEntries, type LedgerProblem, phrases } from '@zhenggai/bot'
import { type CivilDate, eventName, type Language, type Rulebook } from '@zhenggai/rules'
import { fieldLabel } from '../../ledger/describe.ts'
import { type Html, html } from '../html.ts'
import { valueWords } from '../values.ts'
import { problemWords } from './words.ts'

/** Everything that was written, the newest first, and what of it was taken back. */
export function historyOf({ history }: LedgerProblem, rulebook: Rulebook | undefined, language: Language): Html {
  const standing = new Set(effectiveEntries(history).map(({ id }) => id))
  const say = problemWords[language]
  return html`<ol class="history" reversed>
${history.toReversed().map(
  (entry) => html`<li${!standing.has(entry.id) && html` class="taken-back"`}>
<p>${told(entry, rulebook, language)}${!standing.has(entry.id) && html` <em>${say.takenBack}</em>`}</p>
<p class="small">${say.at(entry.at.slice(0, 10), entry.at.slice(11, 16))} ${entry.writer.name ?? entry.writer.user}</p>
${'event' in entry && details(entry.event, language)}
</li>`,
)}
</ol>`
}

function told(entry: Entry, rulebook: Rulebook | undefined, language: Language): string {
  const say = problemWords[language]
  switch (entry.kind) {
    case 'registered':
      return say.registered
    case 'undone':
      return say.undone
    case 'happened': {
      const name = (rulebook && eventName(rulebook, entry.event.type)?.[language]) ?? entry.event.type
      return `${phrases[language].fullDay(entry.event.on)} ${name}`
    }
    case 'amended':
      return `${say.amended}${language === 'zh' ? '：' : ': '}${entry.changes.map((change) => changed(change, language)).join(language === 'zh' ? '；' : '; ')}`
  }
}

const changed = ({ field, from, to }: { field: string; from: unknown; to: unknown }, language: Language): string =>
  `${fieldLabel(field)[language]} ${valueWords(from, language)} → ${valueWords(to, language)}`

function details(
  { note, by, until, basis, evidence }: Extract<Entry, { kind: 'happened' }>['event'],
  language: Language,
): Html {
  const lines = [note, by, until && (until as CivilDate), basis].filter(Boolean)
  return html`${lines.map((line) => html`<p>${line}</p>`)}
${evidence && evidence.length > 0 && html`<p class="small">${problemWords[language].evidence}：${evidence.join('、')}</p>`}`
}
