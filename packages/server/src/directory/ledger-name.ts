import * as z from 'zod'

/** The name of a ledger: 1 to 40 letters, digits, Chinese characters, `-` and `_`. */
export const ledgerName = z.string().regex(/^[A-Za-z0-9\p{Script=Han}_-]{1,40}$/u, {
  error: '台账名称为1到40个汉字、字母、数字、“-”或“_” (1 to 40 letters, digits, Chinese characters, - or _)',
})

/** The field or parameter that chooses a ledger. */
export const ledgerField = ledgerName.optional().meta({ description: 'The ledger; left out: the default one.' })
