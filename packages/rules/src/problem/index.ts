export * from './event.ts'
export * from './problem.ts'
