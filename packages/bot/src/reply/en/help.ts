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

export const file: Texts['file'] = ({ kind, filters, today, address }) => {
  const words = filterWords(filters, today)
  const what = `${kind === 'export' ? 'The ledger as an Excel file' : 'The wall chart'}${words && ` (${words})`}`
  if (address !== null)
    return kind === 'export'
      ? [lead(`${what} is ready.`), line(`Download: ${address}`)]
      : [
          lead(`${what} is ready.`),
          line(`Picture: ${address}`),
          line('The whole chart is the first page of the web site.'),
        ]
  return [lead(`${what} comes below.`)]
}

export const noticeFile: Texts['noticeFile'] = ({ notice, address }) => [
  line(
    `The draft of notice ${notice} (Word), without number and seal, ${address === null ? 'comes below.' : `is at ${address}`}`,
  ),
]
