import { item, lead, line } from '../../render/block.ts'
import type { Texts } from '../texts.ts'
import { filterWords } from './words.ts'

export const help: Texts['help'] = ({ groups }) => [
  lead('我能查整改问题的下一步、期限和依据，也能帮您登记。这样说就行：'),
  ...groups.map(({ title, examples }) => item(`${title.zh}：${examples.map((example) => `“${example}”`).join('')}`)),
  line('登记、修改都会先给您看，回复“确认”才写入。'),
]

export const file: Texts['file'] = ({ kind, filters, today }) => {
  const of = filterWords(filters, today)
  return kind === 'export'
    ? [lead(`${of && `${of}的`}台账可以导出为Excel表格。`), line('下载：/api/v1/export.xlsx')]
    : [lead('挂图在网页首页，可以打印。'), line('地址：/')]
}
