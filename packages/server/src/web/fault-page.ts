import type { Language } from '@zhenggai/rules'
import type { Fault } from '../http/fault.ts'
import type { House } from '../http/house.ts'
import { html } from './html.ts'
import { inLanguage } from './language.ts'
import { layout } from './layout.ts'
import { words } from './words.ts'

/** What went wrong, for somebody who looks at pages. */
export const faultPage = (house: Pick<House, 'clock'>, language: Language, { title, detail }: Fault): string =>
  layout(house, {
    language,
    path: '/',
    title: title[language],
    main: html`<h1>${title[language]}</h1>
<p>${detail[language]}</p>
<p><a href="${inLanguage('/', language)}">${words[language].back}</a></p>`,
  })
