import { general } from './doubts/general.ts'
import { own } from './doubts/own.ts'

/** Where the mechanism is silent or open to two readings, and the reading that is used. */
export const doubts = { ...general, ...own }
