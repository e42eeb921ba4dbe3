import type { Language } from '@zhenggai/rules'
import type { House } from '../http/house.ts'
import { DEFAULT_LEDGER } from '../ledger/ledger.ts'
import { type Html, html } from './html.ts'
import { inLanguage } from './language.ts'
import type { PageHouse } from './page-house.ts'
import { words } from './words.ts'

interface Page {
  readonly language: Language
  /** Without the language: where the switch leads. */
  readonly path: string
  /** The entry of the navigation that this page belongs to. Left out: the path. */
  readonly section?: string
  /** As wide as the window. */
  readonly wide?: boolean
  readonly title: string
  readonly main: Html
  /** How many sample problems there are. */
  readonly samples?: number
  /** Names a file among the assets. */
  readonly script?: string
}

const sections = [
  ['/', 'chart'],
  ['/duties', 'duties'],
  ['/alerts', 'alerts'],
  ['/statistics', 'statistics'],
  ['/import', 'import'],
  ['/chat', 'chat'],
] as const

/** A whole page: what every one of them shows, around its own content. */
export function layout(house: Pick<House, 'clock'> & Partial<PageHouse>, page: Page): string {
  const { clock, ledger, ledgerNames = [] } = house
  const { language, path, section = path, title, main, wide = false, samples = 0, script } = page
  const say = words[language]
  const other = language === 'zh' ? 'en' : 'zh'
  const [day = '', time = ''] = clock.now().split('T')
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${say.product}</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/style.css">
${script && html`<script type="module" src="/assets/${script}"></script>`}
</head>
<body>
<header>
<strong>${say.product}</strong>
<nav>
${sections.map(([to, name]) => link(to, section, say[name], language))}
<a href="${inLanguage(path, other)}" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${say.otherLanguage}</a>
</nav>
${ledgerNames.length > 1 && html`<nav class="ledgers" aria-label="${say.ledgers}">${ledgerNames.map((name) => ledgerLink(name, ledger?.name, path, language))}</nav>`}
${clock.drill && html`<p class="note drill">${say.drill(day, time.slice(0, 5))}</p>`}
${samples > 0 && html`<p class="note sample">${say.samples(samples)}</p>`}
</header>
<main${wide && html` class="wide"`}>${main}</main>
</body>
</html>
`.markup
}

const link = (to: string, here: string, label: string, language: Language): Html =>
  here === to
    ? html`<a href="${inLanguage(to, language)}" aria-current="page">${label}</a>`
    : html`<a href="${inLanguage(to, language)}">${label}</a>`

/** Looks at another ledger, on the same page where it has one of its own. */
const ledgerLink = (name: string, here: string | undefined, path: string, language: Language): Html => {
  const page = path.startsWith('/problems/') ? '/' : path.split('?')[0]
  const address = inLanguage(`${page}?ledger=${encodeURIComponent(name)}`, language)
  const label = name === DEFAULT_LEDGER ? words[language].defaultLedger : name
  return html`<a href="${address}"${name === here && html` aria-current="true"`}>${label}</a>`
}
