export type * from './target.ts'
export { targets } from './targets.ts'
