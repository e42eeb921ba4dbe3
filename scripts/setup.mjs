// node scripts/setup.mjs [--no-build]: all set-up, for a machine that has Node.js and npm only.
import { setUp } from './lib/set-up.mjs'

await setUp({ withBuild: !process.argv.includes('--no-build') })
