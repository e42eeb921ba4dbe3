export * from './acts.ts'
export * from './facts.ts'
export * from './statuses.ts'
export * from './text.ts'
