import type { Text } from '@zhenggai/rules'
import { commands } from '../../commands/commands.ts'
import type { Intent } from '../../commands/intent.ts'
import { say } from '../../reply/texts.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

const groups: readonly { readonly title: Text; readonly intents: readonly Intent[] }[] = [
  { title: { zh: '查一个问题', en: 'one problem' }, intents: ['next-step', 'deadline', 'who', 'explain', 'history'] },
  { title: { zh: '查一批问题', en: 'many problems' }, intents: ['overdue', 'due-soon', 'list', 'mine', 'statistics'] },
  { title: { zh: '表格和挂图', en: 'files' }, intents: ['export', 'chart'] },
  { title: { zh: '问规定', en: 'the rules' }, intents: ['rule'] },
  { title: { zh: '登记办理', en: 'logging' }, intents: ['complete-step', 'log-progress'] },
  { title: { zh: '推长办办理', en: 'for the office' }, intents: ['extend', 'remind', 'supervise', 'reopen'] },
  { title: { zh: '新增、修改、撤销', en: 'registering, changing, undoing' }, intents: ['register', 'amend', 'undo'] },
]

/** What can be said, by the commands' own examples. */
export function answerHelp(turn: Turn): Answer {
  const examples = (intent: Intent): readonly string[] =>
    commands.flatMap((command) => (command.intent === intent ? command.examples[turn.language].slice(0, 1) : []))
  const shown = groups.map(({ title, intents }) => ({ title, examples: intents.flatMap(examples) }))
  return answer(turn, 'read', 'help', [say('help', { groups: shown })])
}
