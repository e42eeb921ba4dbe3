import { lead, line } from '../render/block.ts'
import type { Texts } from './texts.ts'

/** The lines come in the language of the person already. */
export const alerts: Texts['alerts'] = ({ lines: [first = '', ...more] }) => [lead(first), ...more.map(line)]
