import type { Block } from './block.ts'

/** A reply as plain text, one paragraph a line. */
export const renderPlain = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n')
