import { type LedgerSettings, type OfficeLedger, openLedger } from '../ledger/ledger.ts'

/** The ledgers of an office by name. Each is opened once, so that all who write to it wait for each other. */
export function openLedgers(settings: Omit<LedgerSettings, 'name'>): (name: string) => OfficeLedger {
  const opened = new Map<string, OfficeLedger>()
  return (name) => {
    const known = opened.get(name)
    if (known) return known
    const ledger = openLedger({ ...settings, name })
    opened.set(name, ledger)
    return ledger
  }
}
