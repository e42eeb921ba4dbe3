import type { Text } from '@zhenggai/rules'

/** Wishes that are understood and cannot be granted yet: said so, instead of guessing at something else. */
export const notYet: readonly { readonly wish: Text; readonly words: RegExp }[] = [
  {
    wish: { zh: '办理延期', en: 'extensions' },
    words: /(?:申请|办理|登记)延期|延期(?:到|至)|(?:期限|时限)延长|\bextend\b|\bextension\b/i,
  },
  {
    wish: { zh: '发催办', en: 'reminders' },
    words: /催办|催一?[下催]|发(?:个)?提醒|提醒一?下|\bremind\b|\breminder\b/i,
  },
  { wish: { zh: '发督办通知', en: 'supervision notices' }, words: /督办|\bsupervision\snotice\b|\bsupervise\b/i },
  { wish: { zh: '重新启动已销号的问题', en: 'reopening problems' }, words: /重新(?:打开|启动|整改|办理)|\breopen\b/i },
  { wish: { zh: '出挂图', en: 'the wall chart' }, words: /挂图|作战图|\bwall\schart\b|\bchart\b/i },
  { wish: { zh: '导出台账', en: 'exports' }, words: /导出|下载台账|excel|表格发|\bexport\b|\bspreadsheet\b/i },
]
