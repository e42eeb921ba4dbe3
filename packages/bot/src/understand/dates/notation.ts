import type { DateMention } from './mention.ts'

const roleSigns = { on: '', before: '<', after: '>' } as const

/**
 * Mentions as the tables of the tests write them: `2023-06-14`, `<2023-06-30` (a limit), `>2023-06-01`, `2023-06-01..2023-06-15`,
 * `impossible`; a leading `~` where it is not certain.
 */
export const inShort = (mentions: readonly DateMention[]): string =>
  mentions
    .map((mention) => {
      if (mention.kind === 'impossible') return 'impossible'
      const sign = mention.certain ? '' : '~'
      if (mention.kind === 'period') return `${sign}${mention.range.from}..${mention.range.to}`
      return `${sign}${roleSigns[mention.role]}${mention.date}`
    })
    .join(' ')
