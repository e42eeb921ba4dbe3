/**
 * Characters that show nothing and can hide or reorder what is read: control, format (zero width, bidirectional, tags),
 * private and unassigned ones, lone surrogates, fillers, variation selectors, the enclosing keycap. Line breaks and tabs are
 * white space and stay.
 */
const invisible =
  /[^\P{C}\t\n\v\f\r\u0085]|\u034F|\u20E3|[\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu

export const removeInvisible = (text: string): string => text.replace(invisible, '')
