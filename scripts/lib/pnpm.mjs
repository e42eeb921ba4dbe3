/** The one place that chooses the version of pnpm. */
export const pnpm = 'npx -y pnpm@10.34.9'
