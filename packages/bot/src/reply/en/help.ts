import { item, lead, line } from '../../render/block.ts'
import type { Texts } from '../texts.ts'
import { upper } from './words.ts'

export const help: Texts['help'] = ({ groups }) => [
  lead('I look up next steps, time limits and their basis, and log what was done. For example:'),
  ...groups.map(({ title, examples }) =>
    item(`${upper(title.en)}: ${examples.map((example) => `“${example}”`).join(' ')}`),
  ),
  line('Whatever would be written is shown first; it is written when you answer “confirm”.'),
]
