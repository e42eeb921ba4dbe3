import { type Command, isNoQuestion } from './command.ts'

export const undo: Command = {
  intent: 'undo',
  kind: 'write',
  needs: [],
  help: { zh: '撤销自己登记的', en: 'take back what one logged' },
  examples: {
    zh: [
      '撤销',
      '撤回',
      '撤销上一条',
      '撤销刚才的登记',
      '把刚才那条撤了',
      '撤销12号刚才登记的',
      '刚才登记错了',
      '刚才那条不算，撤掉',
    ],
    en: [
      'undo',
      'undo the last entry',
      'take that back',
      'revert my last update',
      'I logged that by mistake, please undo it',
    ],
  },
  cues: [
    { words: /撤销|撤回(?!了一条)|撤掉|撤了|回退|收回刚/, weight: 12, when: isNoQuestion },
    {
      words:
        /(?:刚才|刚刚|上一?[条个次]|前面那?条?)\S{0,8}(?:错了|不算|删掉|删了|作废)|(?:登记|记|写|填|录|搞|报)错了$/,
      weight: 12,
      when: isNoQuestion,
    },
    {
      words:
        /\bundo\b|\btake\s(?:it|that|this)\sback\b|\brevert\b|\broll\sback\b|\bretract\b|\bwithdraw\s(?:my|the)\s(?:last|entry|update)/i,
      weight: 12,
      when: isNoQuestion,
    },
  ],
}
