import type { Block } from './block.ts'

/** Signs that a chat could take for markup, a mention or a link, each with the full-width sign that looks like it. */
const harmless: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  '*': '＊',
  _: '＿',
  '`': '｀',
  '~': '～',
  '[': '［',
  ']': '］',
  '|': '｜',
  '\\': '＼',
  '#': '＃',
  '&': '＆',
}

/**
 * Makes a text show as it is. Chats differ in what a backslash does, so the signs themselves are replaced; a web address
 * loses its colon's power by a full-width one.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[<>*_`~[\]|\\#&]/g, (sign) => harmless[sign] ?? sign)
    .replace(/:\/\//g, '：//')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1－')
    .replace(/^(\s*\d+)\.(?=\s)/gm, '$1．')

const marked: Record<Block['kind'], (text: string) => string> = {
  lead: (text) => `**${text}**`,
  line: (text) => text,
  item: (text) => `- ${text}`,
  note: (text) => `> ${text}`,
}

/** A reply in the markdown that WeCom shows: bold first line, lists, quotes; no links, no headings, no mentions. */
export const renderMarkdown = (blocks: readonly Block[]): string =>
  blocks.map(({ kind, text }) => marked[kind](escapeMarkdown(text).replace(/\n/g, ' '))).join('\n')
