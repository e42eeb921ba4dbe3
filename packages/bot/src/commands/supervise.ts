import { type Command, orders } from './command.ts'

const words =
  /(?:启动|发起|开展|下达|下发|发出?|下(?!周|个|月|星期|礼拜|一|次|午)|生成|起草|拟写?|制作|出具?|写)[^\s不别没未要先]{1,10}?督办(?:通知书?|函|单|程序)?|(?:再|来|去)?(?:(?:发|下|出|开|启动|下达|出具|制发|印发|发起|拟|生成|起草)(?:一?[份个张]|一下)?)?(?:挂牌)?督办(?:通知书?|函|单|程序)?(?:一?下)?|\b(?:issue|send|draft|write|prepare|start)\s(?:a\s|an\s|the\s)?supervision(?:\s(?:notice|letter))?\b|\bsupervision\snotice\b|\bsupervise\b/i

export const supervise: Command = {
  intent: 'supervise',
  kind: 'write',
  needs: ['problem'],
  help: { zh: '发督办通知', en: 'issue a supervision notice' },
  examples: {
    zh: [
      '给12号发督办通知',
      '督办12号',
      '对12号下督办',
      '12号挂牌督办',
      '给12号出一份督办函',
      '启动12号督办',
      '对县水务局12号问题发督办通知，7月5日前回复',
      '请给问题12下达督办通知书',
    ],
    en: [
      'issue a supervision notice for 12',
      'send a supervision notice on problem 12',
      'supervise problem 12',
      'please draft a supervision notice for problem 12',
      'issue a supervision notice for 12, reply by 5 July',
    ],
  },
  cues: [orders(words, 12)],
}
