import { item, lead, line } from '../../render/block.ts'
import type { Texts } from '../texts.ts'

export const help: Texts['help'] = ({ groups }) => [
  lead('我能查整改问题的下一步、期限和依据，也能帮您登记。这样说就行：'),
  ...groups.map(({ title, examples }) => item(`${title.zh}：${examples.map((example) => `“${example}”`).join('')}`)),
  line('登记、修改都会先给您看，回复“确认”才写入。'),
]
