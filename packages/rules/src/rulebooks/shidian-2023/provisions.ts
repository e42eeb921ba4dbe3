import { closing } from './provisions/closing.ts'
import { discovery } from './provisions/discovery.ts'
import { enforcement } from './provisions/enforcement.ts'
import { organisation } from './provisions/organisation.ts'
import { plan } from './provisions/plan.ts'

/** The provisions that can be worked with, wholly or in part. A gist keeps apart what the text keeps apart. */
export const provisions = { ...discovery, ...plan, ...closing, ...enforcement, ...organisation }
