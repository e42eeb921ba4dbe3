import { classes } from './doubts/classes.ts'
import { closing } from './doubts/closing.ts'
import { discovery } from './doubts/discovery.ts'
import { general } from './doubts/general.ts'
import { organisation } from './doubts/organisation.ts'
import { plan } from './doubts/plan.ts'

/** Where the plan is silent, contradicts itself or is open to two readings, and the reading that is used. */
export const doubts = { ...general, ...discovery, ...classes, ...plan, ...closing, ...organisation }
