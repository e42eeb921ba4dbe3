/** Text in the form in which it is compared: NFKC, without white space. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** What people put into a cell that has nothing to say. */
export const saysNothing = (text: string): boolean =>
  /^(?:[-—–_/\\.·*×xX]{1,3}|无|暂无|\/|n\/a|none)?$/i.test(squeeze(text))
