import { item, lead, line } from '../../render/block.ts'
import type { Texts } from '../texts.ts'
import { filterWords } from './words.ts'

export const help: Texts['help'] = ({ groups }) => [
  lead('我能查整改问题的下一步、期限和依据，也能帮您登记。这样说就行：'),
  ...groups.map(({ title, examples }) => item(`${title.zh}：${examples.map((example) => `“${example}”`).join('')}`)),
  line('登记、修改都会先给您看，回复“确认”才写入。'),
]

export const file: Texts['file'] = ({ kind, filters, today, address }) => {
  const of = filterWords(filters, today)
  const what = kind === 'export' ? `${of && `${of}的`}台账（Excel表格）` : `${of && `${of}的`}挂图`
  if (address !== null)
    return kind === 'export'
      ? [lead(`${what}已经备好。`), line(`下载：${address}`)]
      : [lead(`${what}已经画好。`), line(`图片：${address}`), line('网页首页有完整的挂图，可以打印。')]
  return [lead(`${what}请看下面的${kind === 'export' ? '文件' : '图片'}。`)]
}

export const noticeFile: Texts['noticeFile'] = ({ notice, address }) => [
  line(
    address === null
      ? `通知${notice}的公文草稿（Word）请看下面的文件，未编文号、未盖章。`
      : `通知${notice}的公文草稿（Word，未编文号、未盖章）：${address}`,
  ),
]
