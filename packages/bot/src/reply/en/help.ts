import { item, lead, line } from '../../render/block.ts'
import type { Texts } from '../texts.ts'
import { filterWords, upper } from './words.ts'

export const help: Texts['help'] = ({ groups }) => [
  lead('I look up next steps, time limits and their basis, and log what was done. For example:'),
  ...groups.map(({ title, examples }) =>
    item(`${upper(title.en)}: ${examples.map((example) => `“${example}”`).join(' ')}`),
  ),
  line('Whatever would be written is shown first; it is written when you answer “confirm”.'),
]

export const file: Texts['file'] = ({ kind, filters, today }) => {
  const words = filterWords(filters, today)
  return kind === 'export'
    ? [lead(`The ledger${words && ` (${words})`} can be had as an Excel file.`), line('Download: /api/v1/export.xlsx')]
    : [lead('The wall chart is the first page of the web site and can be printed.'), line('Address: /')]
}
